using Casus.Coding;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>What the times of two reports say of their being about one incident, in log-odds.</summary>
/// <remarks>
/// In 531 pairs of ECB+ that tell one incident and name a day each, the days are more than a week apart in 21 of 100: mostly a trial's or a
/// funeral's. So another day weighs little against a report that says it is of the aftermath, and one that is written late is then no second reason.
/// </remarks>
static class TimeParts
{
    const double Aftermath = -0.8;

    public static double Years(MainIncident a, MainIncident b) =>
        a.Years.IsEmpty || b.Years.IsEmpty || a.Years.Any(b.Years.Contains) ? 0 : -0.2;

    public static double Day(MainIncident a, MainIncident b)
    {
        var (x, y) = (a.Time.Interval, b.Time.Interval);
        if (IsPrecise(x) && IsPrecise(y))
            return x.MayMeet(y) ? 1.2
                : MayBeOne(a.Time, b.Time) ? 0.5
                : IsOfAftermath(a, b) ? Aftermath
                : -Math.Min(4, 1 + (0.5 * Math.Log(Gap(x, y))));
        return a.Time is { Month: { } month, Day: { } day } && b.Time is { Month: { } other, Day: { } otherDay }
            ? month == other && day == otherDay
                ? 1.0
                : -1.0
            : 0;
    }

    /// <summary>Of two reports one of which has no day: whether they tell the same day of the week.</summary>
    public static double Weekday(MainIncident a, MainIncident b)
    {
        if (
            IsPrecise(a.Time.Interval) && IsPrecise(b.Time.Interval)
            || a.Time.Month is not null && b.Time.Month is not null
        )
            return 0;
        if (WeekdayOf(a.Time) is not { } one || WeekdayOf(b.Time) is not { } other)
            return 0;
        var apart = Math.Abs((int)one - (int)other);
        return Math.Min(apart, 7 - apart) switch
        {
            0 => 0.4,
            1 => -0.7,
            _ => -1.7,
        };
    }

    /// <summary>Most reports of an incident come within days of one another.</summary>
    public static double Written(Signature a, Signature b)
    {
        var (x, y) = (a.Published, b.Published);
        if (x.Width is not <= 3 || y.Width is not <= 3)
            return 0;
        return Gap(x, y) switch
        {
            <= 2 => 0.6,
            <= 7 => 0,
            _ when (x.Earliest < y.Earliest ? b : a).Main!.IsAftermath => 0,
            <= 30 => -1.0,
            _ => -2.2,
        };
    }

    /// <summary>Whether the one of the later day is news of what came after.</summary>
    public static bool IsOfAftermath(MainIncident a, MainIncident b) =>
        (a.Time.Interval.Earliest < b.Time.Interval.Earliest ? b : a).IsAftermath;

    static bool MayBeOne(MainTime a, MainTime b) => Ongoing.Days(a, b).MayMeet(Ongoing.Days(b, a), Vetoes.SlackDays);

    static DayOfWeek? WeekdayOf(MainTime time) =>
        time.Interval is { IsDay: true, Earliest: { } day } ? day.DayOfWeek : time.Weekday;

    /// <summary>Days between the earliest of both.</summary>
    static int Gap(DateInterval x, DateInterval y) =>
        Math.Abs(x.Earliest!.Value.DayNumber - y.Earliest!.Value.DayNumber);

    static bool IsPrecise(DateInterval days) => days.Width <= 1;
}
