using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>Which report repeats which, and which is a later text of the same page; both lead to the first of their kind.</summary>
public sealed record CopyLinks(
    ImmutableSortedDictionary<string, string> CopyOf,
    ImmutableSortedDictionary<string, string> VersionOf
);

/// <summary>Sketches to copies: bands of equal values give the candidates, the share of equal values decides.</summary>
public static class CopyFinder
{
    const int BandLength = 3;

    /// <summary>A wire text that an outlet cut or opened anew still keeps more than half of its word 5-grams.</summary>
    const double LeastResemblance = 0.5;

    public static CopyLinks Find(ImmutableArray<Signature> signatures)
    {
        var order = signatures
            .OrderBy(s => s.Published.Earliest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Published.Latest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Report, StringComparer.Ordinal)
            .ToList();
        var versions = Versions(order);
        var copies = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var bands = new Dictionary<(int Band, uint, uint, uint), List<int>>();
        for (var i = 0; i < order.Count; i++)
        {
            var original = Candidates(bands, order[i].Sketch)
                .Where(j => !IsSamePage(order[i], order[j]) && Resemblance(order[i], order[j]) >= LeastResemblance)
                .DefaultIfEmpty(-1)
                .Min();
            if (original >= 0)
                copies[order[i].Report] = copies.GetValueOrDefault(order[original].Report, order[original].Report);
            Add(bands, order[i].Sketch, i);
        }
        return new(copies.ToImmutable(), versions);
    }

    static ImmutableSortedDictionary<string, string> Versions(List<Signature> order)
    {
        var versions = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var signature in order)
            if (signature.Url is { } url && !first.TryAdd(url, signature.Report))
                versions[signature.Report] = first[url];
        return versions.ToImmutable();
    }

    static bool IsSamePage(Signature a, Signature b) => a.Url is not null && a.Url == b.Url;

    static IEnumerable<int> Candidates(
        Dictionary<(int, uint, uint, uint), List<int>> bands,
        ImmutableArray<uint> sketch
    ) => Keys(sketch).SelectMany(key => bands.GetValueOrDefault(key) ?? []).Distinct();

    static void Add(Dictionary<(int, uint, uint, uint), List<int>> bands, ImmutableArray<uint> sketch, int report)
    {
        foreach (var key in Keys(sketch))
        {
            if (!bands.TryGetValue(key, out var held))
                bands[key] = held = [];
            held.Add(report);
        }
    }

    static IEnumerable<(int, uint, uint, uint)> Keys(ImmutableArray<uint> sketch)
    {
        for (var at = 0; at + BandLength <= sketch.Length; at += BandLength)
            yield return (at, sketch[at], sketch[at + 1], sketch[at + 2]);
    }

    /// <summary>Share of equal MinHash values: an estimate of the Jaccard index of the word 5-grams.</summary>
    static double Resemblance(Signature a, Signature b)
    {
        if (a.Sketch.Length != b.Sketch.Length || a.Sketch.IsEmpty)
            return 0;
        var same = 0;
        for (var i = 0; i < a.Sketch.Length; i++)
            if (a.Sketch[i] == b.Sketch[i])
                same++;
        return (double)same / a.Sketch.Length;
    }
}
