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
        var keys = signatures.Select(CandidateKey.Of).ToList();
        var reports = keys.SelectMany(all => all).CountBy(k => k.Key).ToDictionary();
        var holders = new Dictionary<long, List<int>>();
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < keys.Count; i++)
        {
            shared.Clear();
            foreach (var key in keys[i])
            {
                var counted = key.Counted(reports[key.Key] > CandidateKey.ReportsPerKey);
                if (!holders.TryGetValue(key.Key, out var held))
                    holders[key.Key] = held = [];
                foreach (var j in held)
                    shared[j] = shared.GetValueOrDefault(j) + counted;
                if (held.Count < CandidateKey.ReportsPerKey)
                    held.Add(i);
            }
            foreach (var j in shared.Where(s => s.Value >= CandidateKey.Least).Select(s => s.Key).Order())
                yield return (j, i);
        }
    }
}
