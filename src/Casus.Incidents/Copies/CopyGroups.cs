using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>Pairs of which one repeats the other to groups, each led by its first.</summary>
static class CopyGroups
{
    /// <summary>Every report of a group but the first, with the first, unless both are texts of one page.</summary>
    /// <param name="members">A set that no pair leads out of.</param>
    public static IEnumerable<(string Copy, string Original)> Of(
        IEnumerable<Signature> members,
        IEnumerable<(string A, string B, CopyKind Kind)> pairs
    )
    {
        var order = members.Order(ByStanding).ToList();
        var index = order.Index().ToDictionary(m => m.Item.Report, m => m.Index, StringComparer.Ordinal);
        var originals = Enumerable.Range(0, order.Count).ToArray();
        var earlier = pairs
            .Select(p => (A: index[p.A], B: index[p.B], p.Kind))
            .Select(p => (Later: Math.Max(p.A, p.B), Earlier: Math.Min(p.A, p.B), p.Kind))
            .GroupBy(p => p.Later);
        foreach (var report in earlier)
        foreach (var (at, (later, other, kind)) in report.OrderBy(p => p.Earlier).Index())
            if (Joins(kind, at == 0))
                Join(originals, later, other);
        for (var i = 0; i < order.Count; i++)
            if (First(originals, i) is var first && first != i && !IsSamePage(order[i], order[first]))
                yield return (order[i].Report, order[first].Report);
    }

    /// <summary>How much of two reports is one; the same whichever is named first.</summary>
    public static CopyKind Kind(Signature a, Signature b)
    {
        if (IsSamePage(a, b))
            return CopyKind.None;
        if (a.Sha256 == b.Sha256 && (a.Sketch.Words > 0 || !a.Sentences.IsEmpty))
            return CopyKind.Whole;
        return ByStanding.Compare(a, b) > 0 ? CopyRule.Of(a.Sketch, b.Sketch) : CopyRule.Of(b.Sketch, a.Sketch);
    }

    /// <summary>What is a copy already leads its original to another only as a whole: a round-up joins none of the stories that it has parts of.</summary>
    static bool Joins(CopyKind kind, bool isFirst) => isFirst ? kind is not CopyKind.None : kind is CopyKind.Whole;

    /// <summary>Of reports that could all be the original the agency's, then the oldest, then the longest comes first.</summary>
    static readonly Comparer<Signature> ByStanding = Comparer<Signature>.Create(
        (a, b) =>
        {
            var standing = (a.Wire, Earliest(a), Latest(a), -a.Sketch.Words).CompareTo(
                (b.Wire, Earliest(b), Latest(b), -b.Sketch.Words)
            );
            return standing != 0 ? standing : string.CompareOrdinal(a.Report, b.Report);
        }
    );

    static DateOnly Earliest(Signature s) => s.Published.Earliest ?? DateOnly.MaxValue;

    static DateOnly Latest(Signature s) => s.Published.Latest ?? DateOnly.MaxValue;

    /// <summary>The first of a group leads it.</summary>
    static void Join(int[] originals, int i, int j)
    {
        var (a, b) = (First(originals, i), First(originals, j));
        originals[Math.Max(a, b)] = Math.Min(a, b);
    }

    static int First(int[] originals, int i)
    {
        while (originals[i] != i)
            i = originals[i];
        return i;
    }

    static bool IsSamePage(Signature a, Signature b) => a.Url is not null && a.Url == b.Url;
}
