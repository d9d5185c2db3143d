using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>How likely pairs of reports are about one incident, each looked at once at most; a decision by a person stands above any score.</summary>
sealed class PairScores(ImmutableArray<Signature> signatures, ImmutableSortedDictionary<(int, int), bool> decided)
{
    readonly Dictionary<(int, int), (float Points, float Alike, bool Vetoed)> _known = [];

    public double Probability(int a, int b)
    {
        var key = Key(a, b);
        if (decided.TryGetValue(key, out var same))
            return same ? 1 : 0;
        var (points, _, vetoed) = Of(key);
        return vetoed ? 0 : 1 / (1 + Math.Exp(-points));
    }

    /// <summary>Whether the two keep their whole groups apart.</summary>
    public bool IsVetoed(int a, int b)
    {
        var key = Key(a, b);
        if (decided.TryGetValue(key, out var same))
            return !same;
        return Of(key).Vetoed && Vetoes.IsHard(signatures[key.Item1], signatures[key.Item2]);
    }

    /// <summary>How alike two reports look, in log-odds, when nothing is held against them for their days or for being written apart.</summary>
    public double Likeness(int a, int b) => Of(Key(a, b)).Alike;

    public Likeness Explain(int a, int b)
    {
        var (first, second) = Key(a, b);
        return PairScorer.Score(signatures[first], signatures[second]);
    }

    static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);

    (float Points, float Alike, bool Vetoed) Of((int A, int B) key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        var (points, alike, vetoed) = PairScorer.Quick(signatures[key.A], signatures[key.B]);
        return _known[key] = ((float)points, (float)alike, vetoed);
    }
}
