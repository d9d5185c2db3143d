namespace Casus.Incidents.Resolution;

/// <summary>A hash of a text that is the same on every machine.</summary>
static class TextHash
{
    const ulong Basis = 14695981039346656037UL;
    const ulong Prime = 1099511628211UL;

    /// <summary>FNV-1a, its high bits folded over the low ones.</summary>
    public static ulong Of(string text)
    {
        var hash = Basis;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash ^ (hash >> 29);
    }
}
