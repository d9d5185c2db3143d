namespace Casus.Language.Expressions;

/// <summary>Figures whose marks tell what they count: 2031年5月9日, 令和13年5月9日, 2031년 5월 9일, 5月9日, ngày 9 tháng 5 năm 2031.</summary>
static class MarkedDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var found = FromYear(scan, at);
        if (found.Mention is null)
            found = FromMonth(scan, at, at, null);
        return found.Mention is null ? Worded(scan, at) : found;
    }

    static (DateMention? Mention, int Next) FromYear(DateScan scan, int at)
    {
        if (Figure(scan, at, "yearmark", 4, 4) is { } full)
            return Dated(scan, at, at + 2, full);
        return scan.Value(at, "era") is { } before && Figure(scan, at + 1, "yearmark", 1, 3) is { } counted
            ? Dated(scan, at, at + 3, before + counted)
            : default;
    }

    static (DateMention? Mention, int Next) Dated(DateScan scan, int at, int month, int year)
    {
        var found = FromMonth(scan, at, month, year);
        if (found.Mention is not null || Figure(scan, month, "monthmark", 1, 2) is not (>= 1 and <= 12 and var only))
            return found;
        return (
            new DateMention(scan.Span(at, month + 2), DateKind.Calendar, DateUnit.Month) { Year = year, Month = only },
            month + 2
        );
    }

    static (DateMention? Mention, int Next) FromMonth(DateScan scan, int at, int month, int? year) =>
        Figure(scan, month, "monthmark", 1, 2) is { } m
        && Figure(scan, month + 2, "daymark", 1, 2) is { } day
        && NumericDates.Day(year ?? 2000, m, day) is not null
            ? Found(scan, at, month + 4, year, m, day)
            : default;

    /// <summary>The marks are words before the figures, the day first: "ngày 9 tháng 5 năm 2031", "9 tháng 5, 2031", "ngày 9/5/2031".</summary>
    static (DateMention? Mention, int Next) Worded(DateScan scan, int at)
    {
        var i = scan.Is(at, "dayword") ? at + 1 : at;
        if (scan.DayNumber(i) is not { } day)
            return default;
        if (i > at && scan.Mark(i + 1, "/-") && scan.DayNumber(i + 2) is { } figure && scan.Mark(i + 3, "/-"))
            return scan.YearNumber(i + 4) is { } full && NumericDates.Day(full, figure, day) is not null
                ? Found(scan, at, i + 5, full, figure, day)
                : default;
        if (!scan.Is(i + 1, "monthword") || scan.DayNumber(i + 2) is not { } month)
            return default;
        var next = i + 3;
        var place = scan.Is(next, "yearword") || scan.Mark(next, ",/") ? next + 1 : next;
        var year = place > next ? scan.YearNumber(place) : null;
        return NumericDates.Day(year ?? 2000, month, day) is not null
            ? Found(scan, at, year is null ? next : place + 1, year, month, day)
            : default;
    }

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int next, int? year, int month, int day) =>
        (
            new DateMention(scan.Span(at, next), DateKind.Calendar, DateUnit.Day)
            {
                Year = year,
                Month = month,
                Day = day,
            },
            next
        );

    static int? Figure(DateScan scan, int at, string mark, int fewest, int most) =>
        scan.Is(at + 1, mark) && scan.Glued(at + 1) ? scan.Number(at, fewest, most) : null;
}
