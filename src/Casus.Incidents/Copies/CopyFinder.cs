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
            var repeated = index
                .Candidates(report.Sketch)
                .Append(sameBytes.GetValueOrDefault(report.Sha256, i))
                .Where(j => j != i && !IsSamePage(report, order[j]) && IsCopy(report, order[j]))
                .DefaultIfEmpty(i)
                .Min();
            originals[i] = repeated == i ? i : originals[repeated];
            if (originals[i] != i && !IsSamePage(report, order[originals[i]]))
                copies[report.Report] = order[originals[i]].Report;
            index.Add(report.Sketch, i);
            sameBytes.TryAdd(report.Sha256, i);
        }
        return copies.ToImmutable();
    }

    static bool IsCopy(Signature a, Signature b) =>
        (a.Sha256 == b.Sha256 && (a.Sketch.Words > 0 || !a.Sentences.IsEmpty)) || CopyRule.Holds(a.Sketch, b.Sketch);

    static bool IsSamePage(Signature a, Signature b) => a.Url is not null && a.Url == b.Url;
}
