namespace Casus.Language.Expressions;

/// <summary>Years counted from the beginning of the era: "44 BC", "AD 348", "c. 314", "5,000 B.C.".</summary>
static class Era
{
    const int LongAgo = 1500;

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (scan.Is(at, "ce") && scan.IsCapital(at) && scan.Number(at + 1, 1, 4) is { } after)
            return Found(scan, at, at + 2, after);
        if (scan.Number(at, 1, 4) is not { } year)
            return default;
        if (After(scan, at + 1) is { } era)
            return Found(scan, at, era.Next, era.Common ? year : -year);
        var circa = scan.Mark(at - 1, ".") ? at - 2 : at - 1;
        var ranged =
            scan.Mark(at - 1, "-–—") && scan.Number(at - 2, 3, 3) is { } first && first < year && IsCirca(scan, at - 2);
        if (scan.IsWord(at + 1) && scan.Ends(at + 1, "plural"))
            return default;
        return year is >= 100 and < LongAgo && (scan.Is(circa, "circa") || ranged)
            ? Found(scan, at, at + 1, year)
            : default;
    }

    static bool IsCirca(DateScan scan, int at) => scan.Is(scan.Mark(at - 1, ".") ? at - 2 : at - 1, "circa");

    /// <summary>Whether the words there count from before the era or in it, and where they end.</summary>
    public static (bool Common, int Next)? After(DateScan scan, int at)
    {
        if (!scan.IsCapital(at))
            return null;
        if (scan.Is(at, "bce") || scan.Is(at, "ce"))
            return (scan.Is(at, "ce"), at + 1);
        // B.C., A.D., B.C.E.
        var (joined, i) = ("", at);
        while (i < at + 6 && scan.IsCapital(i) && scan.Mark(i + 1, ".") && (i == at || scan.Glued(i)))
            (joined, i) = (joined + scan.Lower(i), i + 2);
        return i > at && scan.Class(joined, "bce") ? (false, i)
            : i > at && scan.Class(joined, "ce") ? (true, i)
            : null;
    }

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int next, int year) =>
        year == 0
            ? default
            : (new DateMention(scan.Span(at, next), DateKind.Calendar, DateUnit.Year) { Year = year }, next);
}
