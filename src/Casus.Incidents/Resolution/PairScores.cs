using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>How likely pairs of reports are about one incident, each looked at once at most; a decision by a person stands above any score.</summary>
sealed class PairScores(ImmutableArray<Signature> signatures, ImmutableSortedDictionary<(int, int), bool> decided)
{
    readonly Dictionary<(int, int), PairScore> _known = [];

    public double Probability(int a, int b)
    {
        var key = Key(a, b);
        if (decided.TryGetValue(key, out var same))
            return same ? 1 : 0;
        return Of(key).Probability;
    }

    /// <summary>What was found of a pair before.</summary>
    public void Know(int a, int b, PairScore score) => _known[Key(a, b)] = score;

    /// <summary>Whether the two keep their whole groups apart.</summary>
    public bool IsVetoed(int a, int b)
    {
        var key = Key(a, b);
        if (decided.TryGetValue(key, out var same))
            return !same;
        return Of(key).Vetoed && Vetoes.IsHard(signatures[key.Item1], signatures[key.Item2]);
    }

    /// <summary>Whether the two share a form and not what stands in it: no copies, whatever their words.</summary>
    public bool IsFilledInAnew(int a, int b) => Vetoes.IsFilledInAnew(signatures[a], signatures[b]);

    /// <summary>Whether a person parted a member of the one group from a member of the other.</summary>
    public bool IsParted(List<int> one, List<int> other) =>
        decided.Any(d => !d.Value && (AreIn(d.Key, one, other) || AreIn(d.Key, other, one)));

    static bool AreIn((int A, int B) pair, List<int> one, List<int> other) =>
        one.BinarySearch(pair.A) >= 0 && other.BinarySearch(pair.B) >= 0;

    /// <summary>The score of a pair whatever a person decided; how alike the two look is without what is held against them for their days.</summary>
    public PairScore Of(int a, int b) => Of(Key(a, b));

    /// <summary>Why the two are apart, in words.</summary>
    public string Why(int a, int b)
    {
        var (first, second) = Key(a, b);
        return LookAlikes.Why(signatures[first], signatures[second]);
    }

    static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);

    PairScore Of((int A, int B) key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        return _known[key] = PairScore.Of(signatures[key.A], signatures[key.B]);
    }
}
