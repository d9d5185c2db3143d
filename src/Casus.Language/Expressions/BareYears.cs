namespace Casus.Language.Expressions;

/// <summary>
/// Numbers of four digits that nothing but their look makes years: "Expo 2016 in Toronto", "(d. 1990)", "a 2003 interview".
/// Only for who reads all dates of a text; where one wrong date costs much, a year needs a word beside it.
/// </summary>
static class BareYears
{
    const int First = 1700;
    const int Last = 2059;

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (Tail(scan, at) is { } tail)
            return Found(scan, at, tail);
        if (scan.Number(at, 4, 4) is not (>= First and <= Last and var year) || !MayStand(scan, at))
            return default;
        return Found(scan, at, year);
    }

    static bool MayStand(DateScan scan, int at)
    {
        if (scan.Glued(at + 1) && scan.IsWord(at + 1) || YearDates.IsClock(scan, at))
            return false;
        var before = scan.Mark(at - 1, ".") && scan.IsWord(at - 2) ? at - 2 : at - 1;
        if (scan.Is(before, "numbered") || scan.Is(before, "counting"))
            return false;
        if (
            scan.Glued(at) && scan.Mark(at - 1, "-–/.:")
            || scan.Glued(at + 1) && scan.Mark(at + 1, "-/:") && scan.Glued(at + 2)
        )
            return false;
        if (!scan.IsWord(at + 1) || scan.IsCapital(at + 1) || scan.Is(at + 1, "function"))
            return true;
        // "a 2003 interview", "its 1829 ban", but "1,709 pupils", "1709 pupils", "a 1900 metre run".
        return !scan.Ends(at + 1, "plural")
            && !scan.Is(at + 1, "measure")
            && (scan.Is(at - 1, "indefinite") || scan.Is(at - 1, "determiner") || scan.Is(at - 1, "possessive"));
    }

    /// <summary>The year that "94" is in "1892–94".</summary>
    static int? Tail(DateScan scan, int at) =>
        scan.Number(at, 2, 2) is { } tail
        && scan.Mark(at - 1, "-–—/")
        && scan.YearNumber(at - 2) is >= 1500 and <= Last and var first
        && tail > first % 100
        && (scan.Glued(at) || !scan.IsWord(at + 1) || scan.IsCapital(at + 1))
        && !(scan.Glued(at + 1) && scan.Mark(at + 1, "-–/"))
            ? (first / 100 * 100) + tail
            : null;

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int year) =>
        (new DateMention(scan.Span(at, at + 1), DateKind.Calendar, DateUnit.Year) { Year = year }, at + 1);
}
