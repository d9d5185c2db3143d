using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>The pairs of reports worth comparing: those that share telling words, or parties and days; never all pairs.</summary>
static class Candidates
{
    /// <summary>Pairs of indices, the smaller first.</summary>
    /// <param name="signatures">Sorted by id.</param>
    public static IEnumerable<(int A, int B)> Of(ImmutableArray<Signature> signatures)
    {
        var holders = new Dictionary<long, List<int>>();
        var shared = new Dictionary<int, int>();
        foreach (var (i, signature) in signatures.Index())
        {
            shared.Clear();
            foreach (var (key, weight) in CandidateKey.Of(signature))
            {
                if (!holders.TryGetValue(key, out var held))
                    holders[key] = held = [];
                foreach (var j in held)
                    shared[j] = shared.GetValueOrDefault(j) + weight;
                if (held.Count < CandidateKey.ReportsPerKey)
                    held.Add(i);
            }
            foreach (var j in shared.Where(s => s.Value >= CandidateKey.Least).Select(s => s.Key).Order())
                yield return (j, i);
        }
    }
}
