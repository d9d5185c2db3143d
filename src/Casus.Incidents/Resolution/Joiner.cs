namespace Casus.Incidents.Resolution;

/// <summary>Reports to groups: the likeliest pairs first, two groups only where nothing is vetoed between them and they are alike on the whole.</summary>
sealed class Joiner(int count, PairScores scores)
{
    /// <summary>Of a large group so many members speak for it, spread evenly over its ids: of likeness, and of what rules it out.</summary>
    const int Speakers = 12;
    const int Objectors = 64;

    readonly int[] _group = [.. Enumerable.Range(0, count)];
    readonly List<int>[] _members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];

    /// <summary>Joins what a person or a copy settles, whatever the words say.</summary>
    public void Force(int a, int b)
    {
        if (_group[a] != _group[b])
            Join(_group[a], _group[b]);
    }

    /// <summary>Tries the likeliest pairs first, of equals the first.</summary>
    public void TryAll(IEnumerable<(int A, int B, double Probability)> pairs, double threshold)
    {
        foreach (var (a, b, _) in pairs.OrderByDescending(p => p.Probability).ThenBy(p => p.A).ThenBy(p => p.B))
            Try(a, b, threshold);
    }

    /// <summary>Joins the groups of a pair unless something is vetoed between any two members or the mean is below the threshold.</summary>
    void Try(int a, int b, double threshold)
    {
        var (one, other) = (_group[a], _group[b]);
        if (
            one != other
            && Mean(_members[one], _members[other])
                >= GroupLikeness.Needed(_members[one].Count, _members[other].Count, threshold)
            && !IsVetoed(_members[one], _members[other])
        )
            Join(one, other);
    }

    /// <summary>Every group as the sorted indices of its members, by the first of them.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups() =>
        [.. _members.Where(m => m.Count > 0).Select(m => m.Order().ToList()).OrderBy(m => m[0])];

    void Join(int one, int other)
    {
        var (into, from) = one < other ? (one, other) : (other, one);
        foreach (var member in _members[from])
            _group[member] = into;
        _members[into].AddRange(_members[from]);
        _members[into].Sort();
        _members[from].Clear();
    }

    double Mean(List<int> one, List<int> other)
    {
        var (here, there) = (Spread(one, Speakers), Spread(other, Speakers));
        var between = new double[here.Count * there.Count];
        for (var i = 0; i < between.Length; i++)
            between[i] = scores.Probability(here[i / there.Count], there[i % there.Count]);
        return GroupLikeness.Of(here.Count, there.Count, between);
    }

    static List<int> Spread(List<int> members, int atMost) =>
        members.Count <= atMost
            ? members
            :
            [
                .. Enumerable
                    .Range(0, atMost)
                    .Select(i => members[(int)((long)i * (members.Count - 1) / (atMost - 1))]),
            ];

    bool IsVetoed(List<int> one, List<int> other)
    {
        if (scores.IsParted(one, other))
            return true;
        foreach (var a in Spread(one, Objectors))
        foreach (var b in Spread(other, Objectors))
            if (scores.IsVetoed(a, b))
                return true;
        return false;
    }
}
