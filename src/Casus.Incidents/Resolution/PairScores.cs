using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>How likely pairs of reports are about one incident, each looked at once at most; a decision by a person stands above any score.</summary>
sealed class PairScores(ImmutableArray<Signature> signatures, ImmutableSortedDictionary<(int, int), bool> decided)
{
    readonly Dictionary<(int, int), (float Probability, bool Vetoed)> _known = [];

    public float Probability(int a, int b) => Of(a, b).Probability;

    public bool IsVetoed(int a, int b) => Of(a, b).Vetoed;

    public Likeness Explain(int a, int b) => PairScorer.Score(signatures[Math.Min(a, b)], signatures[Math.Max(a, b)]);

    (float Probability, bool Vetoed) Of(int a, int b)
    {
        var key = a < b ? (a, b) : (b, a);
        if (decided.TryGetValue(key, out var same))
            return same ? (1, false) : (0, true);
        if (_known.TryGetValue(key, out var known))
            return known;
        var likeness = Explain(a, b);
        return _known[key] = ((float)likeness.Probability, likeness.Veto is not null);
    }
}
