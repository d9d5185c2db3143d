using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>
/// The pairs of reports worth aligning: those that share grams. Of many reports that hold one gram only the first, by id, meet the others: a
/// copy of them all is a copy of these.
/// </summary>
static class CopyCandidates
{
    /// <summary>So many of a gram's reports meet all others that hold it.</summary>
    public const int ReportsPerGram = 8;

    /// <summary>One gram in common is chance.</summary>
    public const int LeastShared = 2;

    public static IEnumerable<ulong> Grams(CopySketch sketch) =>
        sketch.Grams.Select(gram => gram >> CopySketch.PositionBits);

    /// <summary>Pairs of indices, the smaller first.</summary>
    /// <param name="all">Sorted by id, with all that they say: what is repeated is left out of <paramref name="told"/>.</param>
    public static IEnumerable<(int A, int B)> Of(ImmutableArray<Signature> all, ImmutableArray<Signature> told)
    {
        var holders = new Dictionary<ulong, List<int>>();
        var ofBytes = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new Dictionary<int, HashSet<ulong>>();
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < all.Length; i++)
        {
            shared.Clear();
            if (!ReferenceEquals(all[i].Sketch, told[i].Sketch))
                kept[i] = [.. Grams(told[i].Sketch)];
            foreach (var gram in Grams(told[i].Sketch))
            foreach (var j in holders.GetValueOrDefault(gram) ?? [])
                if (!kept.TryGetValue(j, out var own) || own.Contains(gram))
                    shared[j] = shared.GetValueOrDefault(j) + 1;
            if (!ofBytes.TryAdd(all[i].Sha256, i))
                shared[ofBytes[all[i].Sha256]] = LeastShared;
            foreach (var j in shared.Where(s => s.Value >= LeastShared).Select(s => s.Key).Order())
                yield return (j, i);
            Add(holders, all[i].Sketch, i);
        }
    }

    static void Add(Dictionary<ulong, List<int>> holders, CopySketch sketch, int report)
    {
        foreach (var gram in Grams(sketch))
        {
            if (!holders.TryGetValue(gram, out var held))
                holders[gram] = held = [];
            if (held.Count < ReportsPerGram)
                held.Add(report);
        }
    }
}
