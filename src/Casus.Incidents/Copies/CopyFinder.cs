using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>Signatures to copies and versions: what stands under many reports is left out, shared grams give the candidates, aligned runs of words decide. Linear in the number of reports.</summary>
public static class CopyFinder
{
    public static CopyLinks Find(ImmutableArray<Signature> signatures)
    {
        var byAge = signatures
            .OrderBy(s => s.Published.Earliest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Published.Latest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Report, StringComparer.Ordinal)
            .ToList();
        var repeated = new RepeatedSentences(byAge);
        List<Signature> told = [.. byAge.Select(s => s with { Sketch = repeated.Strip(s) })];
        return new(Copies(told), PageVersions.Of(byAge));
    }

    /// <summary>The sort is stable, so that of reports that could all be the original the oldest, then the longest, comes first.</summary>
    static ImmutableSortedDictionary<string, string> Copies(List<Signature> byAge)
    {
        var order = byAge
            .OrderBy(s => s.Wire)
            .ThenBy(s => s.Published.Earliest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Published.Latest ?? DateOnly.MaxValue)
            .ThenByDescending(s => s.Sketch.Words)
            .ToList();
        var originals = new int[order.Count];
        var index = new GramIndex();
        var sameBytes = new Dictionary<string, int>(StringComparer.Ordinal);
        var copies = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < order.Count; i++)
        {
            var report = order[i];
            originals[i] = i;
            var candidates = index
                .Candidates(report.Sketch)
                .Append(sameBytes.GetValueOrDefault(report.Sha256, i))
                .Where(j => j != i && !IsSamePage(report, order[j]));
            foreach (var j in candidates.Distinct().Order())
                if (First(originals, i) != First(originals, j) && Joins(Kind(report, order[j]), originals[i] == i))
                    Join(originals, i, j);
            index.Add(report.Sketch, i);
            sameBytes.TryAdd(report.Sha256, i);
        }
        for (var i = 0; i < order.Count; i++)
            if (First(originals, i) is var first && first != i && !IsSamePage(order[i], order[first]))
                copies[order[i].Report] = order[first].Report;
        return copies.ToImmutable();
    }

    /// <summary>What is a copy already leads its original to another only as a whole: a round-up joins none of the stories that it has parts of.</summary>
    static bool Joins(CopyKind kind, bool isFirst) => isFirst ? kind is not CopyKind.None : kind is CopyKind.Whole;

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

    static CopyKind Kind(Signature a, Signature b) =>
        a.Sha256 == b.Sha256 && (a.Sketch.Words > 0 || !a.Sentences.IsEmpty)
            ? CopyKind.Whole
            : CopyRule.Of(a.Sketch, b.Sketch);

    static bool IsSamePage(Signature a, Signature b) => a.Url is not null && a.Url == b.Url;
}
