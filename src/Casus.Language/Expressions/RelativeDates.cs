using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>Dates counted from the moment of writing or from another date, and lengths of time.</summary>
static class RelativeDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var found = Deictic(scan, at);
        if (found.Mention is null)
            found = AnaphoricDates.At(scan, at);
        if (found.Mention is null)
            found = Stepped(scan, at);
        return found.Mention is null ? Counted(scan, at) : found;
    }

    /// <summary>today, yesterday evening, overnight, the day before yesterday, this morning, last night.</summary>
    static (DateMention? Mention, int Next) Deictic(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        // the day before yesterday, the day after tomorrow
        if (
            scan.Text(i, "unit") == "day"
            && scan.Value(i + 1, "beside") is { } side
            && scan.Value(i + 2, "day") is { } from
        )
            return (Day(scan, at, i + 3, side + from, DayPart.None), i + 3);
        if (scan.Value(at, "day") is { } offset)
        {
            var part = CalendarDates.Part(scan, at + 1);
            var next = part is DayPart.None ? at + 1 : at + 2;
            if (part is DayPart.None && scan.Is(at, "tonight"))
                part = DayPart.Night;
            var day = Day(scan, at, next, offset, part);
            return (offset == 0 && PresentAge.Is(scan, at) ? day with { Kind = DateKind.Present } : day, next);
        }
        if (scan.Is(at, "overnight"))
            return (Day(scan, at, at + 1, 0, DayPart.Night) with { IsWindow = true, Offset = -1 }, at + 1);
        if (
            scan.Value(at, "step") is { } step and <= 0
            && CalendarDates.Part(scan, at + 1) is not DayPart.None and var named
        )
            return (Day(scan, at, at + 2, step, named), at + 2);
        return default;
    }

    static DateMention Day(DateScan scan, int at, int next, int offset, DayPart part) =>
        new(scan.Span(at, next), DateKind.Relative, DateUnit.Day) { Offset = offset, Part = part };

    /// <summary>last week, earlier this year, late next month, over the weekend, the past three days.</summary>
    static (DateMention? Mention, int Next) Stepped(DateScan scan, int at)
    {
        var (edge, article) = (Edge(scan, at), -1);
        var i = edge.Next;
        if (scan.Is(i, "article"))
            article = i++;
        if (article >= 0 && edge.Next == at && Unit(scan, i) is DateUnit.Weekend)
            return (new DateMention(scan.Span(at, i + 1), DateKind.Relative, DateUnit.Weekend), i + 1);
        // "this past week", "this coming month"
        if (scan.Is(i, "step") && scan.Is(i + 1, "step"))
            i++;
        // "by the end of the year"
        if (edge.Next > at && article >= 0 && Unit(scan, i) is >= DateUnit.Week and not DateUnit.Weekend and var end)
            return (
                new DateMention(scan.Span(at, i + 1), DateKind.Relative, end) { Step = 0, Edge = edge.Edge },
                i + 1
            );
        if (scan.Value(i, "step") is not { } step)
            return default;
        var counted = Count(scan, i + 1);
        var place = counted?.Next ?? i + 1;
        if (Unit(scan, place) is not { } unit)
            return default;
        // "her last years", "the last week of May", "On the Last Day"
        if (counted is null && scan.IsCapital(i) && scan.IsCapital(place) && article >= 0)
            return default;
        if (counted is null && (scan.Ends(place, "plural") || article >= 0 && scan.Is(place + 1, "of")))
            return default;
        if (article >= 0 && counted is null && step > 0)
            return edge.Next > at
                ? default
                : (new DateMention(scan.Span(at, place + 1), DateKind.Anaphoric, unit) { Offset = step }, place + 1);
        if (step == 0 && unit is DateUnit.Day && scan.Is(at - 1, "till"))
            return (new DateMention(scan.Span(at, place + 1), DateKind.Present, unit), place + 1);
        var mention = new DateMention(scan.Span(at, place + 1), DateKind.Relative, unit)
        {
            Step = step,
            Edge = edge.Edge,
            IsSoFar = edge.IsSoFar,
        };
        if (counted is { } count)
            return (mention with { IsWindow = true, Offset = (step < 0 ? -1 : 1) * count.Value }, place + 1);
        // "in the last week" ends now, "last week" ended on Sunday.
        var window = scan.Is(i, "window") || article >= 0 && step < 0 && scan.Is(i, "lasting");
        return (window ? mention with { IsWindow = true, Offset = -1 } : mention, place + 1);
    }

    /// <summary>"early", "late in", "the end of", or "earlier" and "later", which mean until now and from now on.</summary>
    static (int Next, DateEdge Edge, bool IsSoFar) Edge(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        var edge = CalendarDates.Edge(scan, i);
        if (edge is DateEdge.None)
            return (at, DateEdge.None, false);
        var next = scan.Is(i + 1, "of") || scan.Is(i + 1, "in") ? i + 2 : i + 1;
        var step = scan.Is(next, "article") ? next + 1 : next;
        var named = step > next && scan.Is(next - 1, "of") && Unit(scan, step) is not null && !scan.Is(step + 1, "of");
        return named || scan.Is(step, "step") ? (next, edge, scan.Is(i, "later")) : (at, DateEdge.None, false);
    }

    /// <summary>two days ago, a year later, six weeks, a 44-day siege.</summary>
    static (DateMention? Mention, int Next) Counted(DateScan scan, int at)
    {
        var one = scan.Is(at, "article");
        if ((one && !scan.Is(at + 1, "dozen") ? (1, at + 1) : Count(scan, one ? at + 1 : at)) is not var (count, after))
            return default;
        var i = scan.Mark(after, "-‐‑–") && scan.Glued(after) ? after + 1 : after;
        if (Unit(scan, i) is not { } unit)
            return default;
        if (scan.Is(i + 1, "ago") || scan.IsBack(i + 1))
            return (new DateMention(scan.Span(at, i + 2), DateKind.Relative, unit) { Offset = -count }, i + 2);
        if (scan.Value(i + 1, "later") is { } side)
            return (
                new DateMention(scan.Span(at, i + 2), DateKind.Anaphoric, unit)
                {
                    Offset = side * count,
                    IsCounted = true,
                },
                i + 2
            );
        return one
            ? default
            : (new DateMention(scan.Span(at, i + 1), DateKind.Duration, unit) { Length = count }, i + 1);
    }

    /// <summary>"44", "5,000", "seventeen", "twenty-five", and where it ends.</summary>
    static (int Value, int Next)? Count(DateScan scan, int at)
    {
        if (scan.Number(at, 1, 4) is { } figure)
            return (figure, at + 1);
        if (
            scan.Figure(at) is { Length: <= 3 and > 0 } thousands
            && scan.Mark(at + 1, ",")
            && scan.Glued(at + 1)
            && scan.Glued(at + 2)
            && scan.Figure(at + 2) is { Length: 3 } rest
            && !(scan.Mark(at + 3, ",.") && scan.Glued(at + 4))
        )
            return (int.Parse(thousands + rest, CultureInfo.InvariantCulture), at + 3);
        if (scan.Value(at, "count") is not { } word)
            return scan.Value(at, "dozen") is { } dozen ? (dozen, at + 1) : null;
        return word is >= 20 and < 100 && scan.Mark(at + 1, "-‐") && scan.Value(at + 2, "count") is < 10 and var one
            ? (word + one, at + 3)
            : (word, at + 1);
    }

    public static DateUnit? Unit(DateScan scan, int at) =>
        Enum.TryParse<DateUnit>(scan.Text(at, "unit"), ignoreCase: true, out var unit) ? unit : null;
}
