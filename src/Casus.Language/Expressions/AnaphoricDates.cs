namespace Casus.Language.Expressions;

/// <summary>Dates that point at another one in the text: "the next day", "that year", "the same night", "the day before", "the following Monday".</summary>
static class AnaphoricDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (scan.Is(at, "that") && Grain(scan, at + 1) is { } that)
            return Found(scan, at, at + 2, that, 0);
        if (!scan.Is(at, "article"))
            return default;
        var i = at + 1;
        if (scan.Value(i, "anaphor") is { } moved)
        {
            if (Grain(scan, i + 1) is { } of)
                return Found(scan, at, i + 2, of, moved);
            return scan.IsCapital(i + 1) && scan.Value(i + 1, "weekday") is { } weekday
                ? Found(scan, at, i + 2, (DateUnit.Day, DayPart.None), moved, (DayOfWeek)(weekday % 7))
                : default;
        }
        // "the day before", "the year after"; "the day before yesterday" was read already
        return
            Grain(scan, i) is { Part: DayPart.None } unit
            && unit.Unit is not DateUnit.Hour
            && scan.Value(i + 1, "beside") is { } side
            ? Found(scan, at, i + 2, unit, side)
            : default;
    }

    static (DateUnit Unit, DayPart Part)? Grain(DateScan scan, int at) =>
        RelativeDates.Unit(scan, at) is { } unit && !scan.Ends(at, "plural") ? (unit, DayPart.None)
        : CalendarDates.Part(scan, at) is not DayPart.None and var part ? (DateUnit.Day, part)
        : null;

    static (DateMention? Mention, int Next) Found(
        DateScan scan,
        int at,
        int next,
        (DateUnit Unit, DayPart Part) grain,
        int moved,
        DayOfWeek? weekday = null
    ) =>
        (
            new DateMention(scan.Span(at, next), DateKind.Anaphoric, grain.Unit)
            {
                Offset = moved,
                Part = grain.Part,
                Weekday = weekday,
            },
            next
        );
}
