using Casus.Language.Expressions;

namespace Casus.Coding.Statements;

/// <summary>When something was said, as its report alone tells it.</summary>
/// <param name="Weekday">The day of the week that the words name, where they name no more.</param>
readonly record struct SayingTime(DateInterval Days, DayOfWeek? Weekday = null)
{
    const int DaysBack = 6;

    /// <summary>The same, once others tell when the report was written: nothing is said after that, and "on Tuesday" is the last one.</summary>
    public DateInterval Before(DateInterval published)
    {
        if (Days.IsDay || !Days.MayMeet(new(null, published.Latest)))
            return Days;
        var days = Days.Intersect(new(null, published.Latest));
        if (Weekday is null || published is not { Earliest: { } first, Latest: { } last, Width: <= DaysBack })
            return Days.IsUnknown ? Days : days;
        var from = first.AddDays(-DaysBack);
        var named = Enumerable
            .Range(0, last.DayNumber - from.DayNumber + 1)
            .Select(from.AddDays)
            .Where(IsNamed)
            .ToList();
        return named is [] ? Days : new(named[0], named[^1]);
    }

    bool IsNamed(DateOnly day) => day.DayOfWeek == Weekday && Days.MayMeet(DateInterval.On(day));
}
