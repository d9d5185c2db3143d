namespace Casus.Language.Expressions;

/// <summary>Dates that count without saying how many: "several years ago", "the last few months", "in recent weeks", "a couple of years back".</summary>
static class VagueDates
{
    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (scan.Is(at, "recent") && Unit(scan, at + 1) is { } recent && scan.Ends(at + 1, "plural"))
            return Found(scan, at, at + 2, recent);
        var article = scan.Is(at, "article");
        var i = article ? at + 1 : at;
        // the last few months
        if (article && scan.Value(i, "step") is -1 && scan.Is(i + 1, "vaguecount") && Unit(scan, i + 2) is { } past)
            return Found(scan, at, i + 3, past);
        if (!scan.Is(i, "vaguecount"))
            return default;
        var of = scan.Is(i + 1, "of") ? i + 2 : i + 1;
        if (Unit(scan, of) is not { } unit)
            return default;
        if (scan.Is(of + 1, "ago") || scan.IsBack(of + 1))
            return Found(scan, at, of + 2, unit);
        return scan.Value(of + 1, "later") is not null
            ? (new DateMention(scan.Span(at, of + 2), DateKind.Anaphoric, unit) { IsVague = true }, of + 2)
            : default;
    }

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int next, DateUnit unit) =>
        (new DateMention(scan.Span(at, next), DateKind.Relative, unit) { IsVague = true }, next);

    static DateUnit? Unit(DateScan scan, int at) => RelativeDates.Unit(scan, at);
}
