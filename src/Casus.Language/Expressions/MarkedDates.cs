namespace Casus.Language.Expressions;

/// <summary>Figures whose marks tell what they count, from the year down: 2031年5月9日, 2031년 5월 9일.</summary>
static class MarkedDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (Figure(scan, at, "yearmark", 4) is not { } year || Figure(scan, at + 2, "monthmark", 2) is not { } month)
            return default;
        var mention = new DateMention(scan.Span(at, at + 4), DateKind.Calendar, DateUnit.Month)
        {
            Year = year,
            Month = month,
        };
        if (Figure(scan, at + 4, "daymark", 2) is not { } day || NumericDates.Day(year, month, day) is null)
            return NumericDates.Day(year, month, 1) is null ? default : (mention, at + 4);
        return (mention with { Span = scan.Span(at, at + 6), Unit = DateUnit.Day, Day = day }, at + 6);
    }

    static int? Figure(DateScan scan, int at, string mark, int digits) =>
        scan.Is(at + 1, mark) && scan.Glued(at + 1) ? scan.Number(at, digits == 4 ? 4 : 1, digits) : null;
}
