namespace Casus.Language.Expressions;

/// <summary>Whether "today" means the age we live in: "still in use today", "remains so today", "known today as".</summary>
static class PresentAge
{
    /// <summary>How far off a word that tells so may stand.</summary>
    const int Reach = 14;

    public static bool Is(DateScan scan, int today)
    {
        // "what is today Germany", "are today the richest"
        if (scan.Is(today - 1, "being") && (scan.Is(today + 1, "article") || scan.IsCapital(today + 1)))
            return true;
        for (var i = today - 1; i >= today - Reach && !scan.Mark(i, Stops); i--)
            if (scan.Is(i, "general"))
                return true;
        for (var i = today + 1; i <= today + Reach && !scan.Mark(i, Stops); i++)
            if (scan.Is(i, "general"))
                return true;
        return false;
    }

    const string Stops = ".!?;\"”“";
}
