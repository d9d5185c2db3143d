namespace Casus.Language.Expressions;

/// <summary>Years and decades that stand alone: "in 2020", "since the 1990s", "mid-2031", "the 1997 agreement".</summary>
static class YearDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        var edge = CalendarDates.Edge(scan, i);
        if (edge is not DateEdge.None)
        {
            i++;
            i = scan.Mark(i, "-–‐") ? i + 1 : i;
            i = scan.Is(i, "of") || scan.Is(i, "in") ? i + 1 : i;
            i = scan.Is(i, "article") ? i + 1 : i;
        }
        if (scan.Number(i, 4, 4) is not (>= 1500 and <= 2199 and var year))
            return default;
        var start = edge is DateEdge.None ? i : at;
        if (scan.Glued(i + 1) && scan.Is(i + 1, "tens") && year % 10 == 0)
            return (
                new DateMention(scan.Span(start, i + 2), DateKind.Calendar, DateUnit.Decade)
                {
                    Year = year,
                    Edge = edge,
                },
                i + 2
            );
        if (scan.Glued(i + 1) && scan.IsWord(i + 1))
            return default;
        var led = edge is not DateEdge.None || scan.Is(i - 1, "opens") || scan.Is(i - 1, "article");
        var joined = (scan.Mark(i - 1, "-–—") || scan.IsWord(i - 1)) && scan.YearNumber(i - 2) is not null;
        var bracketed = scan.Mark(i - 1, "(") && scan.Mark(i + 1, ")");
        if (!led && !joined && !bracketed && !scan.Is(i + 1, "yearnoun"))
            return default;
        // "around 2020 soldiers"
        if (scan.Is(i - 1, "vague") && scan.IsWord(i + 1) && !scan.IsCapital(i + 1) && !scan.Is(i + 1, "yearnoun"))
            return default;
        // "in 2000 homes": a round number before a plural is a count.
        if (year % 50 == 0 && scan.IsWord(i + 1) && scan.Ends(i + 1, "plural") && !scan.Is(i + 1, "yearnoun"))
            return default;
        return (
            new DateMention(scan.Span(start, i + 1), DateKind.Calendar, DateUnit.Year) { Year = year, Edge = edge },
            i + 1
        );
    }
}
