namespace Casus.Language.Expressions;

/// <summary>Dates counted from the moment of writing or from another date, and lengths of time.</summary>
static class RelativeDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var found = Deictic(scan, at);
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
            return (Day(scan, at, next, offset, part), next);
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

    /// <summary>last week, this year, next month, over the weekend, the past three days, the next day.</summary>
    static (DateMention? Mention, int Next) Stepped(DateScan scan, int at)
    {
        var article = scan.Is(at, "article");
        var i = article ? at + 1 : at;
        if (article && scan.Value(i, "anaphor") is { } moved && Unit(scan, i + 1) is { } of)
            return (new DateMention(scan.Span(at, i + 2), DateKind.Anaphoric, of) { Offset = moved }, i + 2);
        if (article && Unit(scan, i) is DateUnit.Weekend)
            return (new DateMention(scan.Span(at, i + 1), DateKind.Relative, DateUnit.Weekend), i + 1);
        if (scan.Value(i, "step") is not { } step)
            return default;
        var counted = Count(scan, i + 1);
        var place = counted is null ? i + 1 : i + 2;
        if (Unit(scan, place) is not { } unit)
            return default;
        if (article && counted is null && step > 0)
            return (new DateMention(scan.Span(at, place + 1), DateKind.Anaphoric, unit) { Offset = step }, place + 1);
        var mention = new DateMention(scan.Span(at, place + 1), DateKind.Relative, unit) { Step = step };
        return counted is { } count
            ? (mention with { IsWindow = true, Offset = (step < 0 ? -1 : 1) * count }, place + 1)
            : (scan.Is(i, "window") ? mention with { IsWindow = true, Offset = -1 } : mention, place + 1);
    }

    /// <summary>two days ago, a year later, six weeks, a 44-day siege.</summary>
    static (DateMention? Mention, int Next) Counted(DateScan scan, int at)
    {
        var one = scan.Is(at, "article");
        var count = one ? 1 : Count(scan, at);
        if (count is null)
            return default;
        var i = scan.Mark(at + 1, "-‐‑–") && scan.Glued(at + 1) ? at + 2 : at + 1;
        if (Unit(scan, i) is not { } unit)
            return default;
        if (scan.Is(i + 1, "ago"))
            return (new DateMention(scan.Span(at, i + 2), DateKind.Relative, unit) { Offset = -count }, i + 2);
        if (scan.Value(i + 1, "later") is { } side)
            return (new DateMention(scan.Span(at, i + 2), DateKind.Anaphoric, unit) { Offset = side * count }, i + 2);
        return one
            ? default
            : (new DateMention(scan.Span(at, i + 1), DateKind.Duration, unit) { Length = count }, i + 1);
    }

    static int? Count(DateScan scan, int at) => scan.Number(at, 1, 4) ?? scan.Value(at, "count");

    static DateUnit? Unit(DateScan scan, int at) =>
        Enum.TryParse<DateUnit>(scan.Text(at, "unit"), ignoreCase: true, out var unit) ? unit : null;
}
