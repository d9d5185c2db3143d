namespace Casus.Language.Expressions;

/// <summary>Seasons with a year or a step: "the fall of 2020", "late spring 2031", "last summer".</summary>
static class SeasonDates
{
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
            return (mention with { Span = scan.Span(at, of + 1), Year = year }, of + 1);
        if (scan.Value(of, "step") is { } steps && scan.Text(of + 1, "unit") == "year")
            return (mention with { Span = scan.Span(at, of + 2), Offset = steps }, of + 2);
        return step is null ? default : (mention with { Span = scan.Span(at, i + 1) }, i + 1);
    }
}
