namespace Casus.Language.Expressions;

/// <summary>Years beside the name of a month, and dates that begin with one.</summary>
static class YearFirstDates
{
    const string Commas = ",،၊";

    /// <summary>Years of the Buddhist era run ahead of the common one, and news has none of the common year 2300.</summary>
    const int FirstBuddhist = 2300;
    const int BuddhistAhead = 543;

    /// <summary>"2031. május 9.", "2031 m. gegužės 9 d.".</summary>
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (scan.YearNumber(at) is not (>= 1500 and <= 2199 and var year))
            return default;
        var named = MonthNames.SkipFill(scan, at + 1);
        if (
            (named == at + 1 && (scan.Is(named, "month") || scan.Is(named, "month?")))
            || MonthNames.At(scan, named) is not { } month
        )
            return default;
        var next = scan.Mark(month.Next, Commas) ? month.Next + 1 : month.Next;
        if (
            scan.DayNumber(next) is not { } day
            || NumericDates.Day(year, month.Month, day) is null
            || Year(scan, next + 1, named) is not null
        )
            return default;
        return (
            new(default, DateKind.Calendar, DateUnit.Day)
            {
                Year = year,
                Month = month.Month,
                Day = day,
            },
            next + 1
        );
    }

    /// <summary>The year that stands there, that of the Buddhist era beside a Thai month among them.</summary>
    public static (int Value, int Next)? Year(DateScan scan, int at, int month)
    {
        var thai = scan.IsThai(month);
        var i = thai && scan.Name(at, "yearfill") is { } era ? era.Next : at;
        if (scan.YearNumber(i) is not { } year)
            return null;
        return (thai && year >= FirstBuddhist ? year - BuddhistAhead : year, i + 1);
    }
}
