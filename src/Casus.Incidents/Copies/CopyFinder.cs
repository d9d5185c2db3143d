using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>Signatures to copies and versions: what stands under many reports is left out, shared grams give the candidates, aligned runs of words decide. Linear in the number of reports.</summary>
public static class CopyFinder
{
    public static CopyLinks Find(ImmutableArray<Signature> signatures)
    {
        var all = signatures.Sort((a, b) => string.CompareOrdinal(a.Report, b.Report));
        var repeated = new RepeatedSentences(all);
        ImmutableArray<Signature> told = [.. all.Select(s => s with { Sketch = repeated.Strip(s) })];
        var pairs = CopyCandidates
            .Of(all, told)
            .Select(p => (A: told[p.A].Report, B: told[p.B].Report, Kind: CopyGroups.Kind(told[p.A], told[p.B])))
            .Where(p => p.Kind is not CopyKind.None);
        return new(
            CopyGroups
                .Of(told, pairs)
                .ToImmutableSortedDictionary(p => p.Copy, p => p.Original, StringComparer.Ordinal),
            PageVersions.Of(all)
        );
    }
}
