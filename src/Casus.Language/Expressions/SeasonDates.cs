namespace Casus.Language.Expressions;

/// <summary>Seasons with a year or a step: "the fall of 2020", "late spring 2031", "last summer".</summary>
static class SeasonDates
{
    const int Winter = 12;

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        var edge = CalendarDates.Edge(scan, i);
        i = edge is DateEdge.None ? i : i + 1;
        var step = scan.Value(i, "step");
        i = step is null ? i : i + 1;
        if (scan.Value(i, "season") is not { } start)
            return default;
        var mention = new DateMention(default, DateKind.Calendar, DateUnit.Season)
        {
            SeasonStart = start,
            Edge = edge,
            Step = step,
        };
        var of = scan.Is(i + 1, "of") || scan.Mark(i + 1, ",") ? i + 2 : i + 1;
        if (scan.YearNumber(of) is { } year)
        {
            var both = start == Winter ? Second(scan, of + 1, year) : null;
            var next = both ?? of + 1;
            return (mention with { Span = scan.Span(at, next), Year = year, IsYearPair = both is not null }, next);
        }
        if (scan.Value(of, "step") is { } steps && scan.Text(of + 1, "unit") == "year")
            return (mention with { Span = scan.Span(at, of + 2), Offset = steps }, of + 2);
        // "in the winter", "during summer": only for who looks at the text around it.
        var led = scan.Is(at - 1, "opens") && (!scan.IsWord(i + 1) || scan.Is(i + 1, "function"));
        return step is null && !(scan.IsWide && led) ? default : (mention with { Span = scan.Span(at, i + 1) }, i + 1);
    }

    /// <summary>The second year of a winter in which the year turns: "the winter of 2030-31".</summary>
    static int? Second(DateScan scan, int at, int year) =>
        scan.Mark(at, "-–/")
        && (
            scan.Number(at + 1, 4, 4) == year + 1 || scan.Glued(at + 1) && scan.Number(at + 1, 2, 2) == (year + 1) % 100
        )
            ? at + 2
            : null;
}
