namespace Casus.Language.Networks;

/// <summary>
/// The best tree over a sentence with exactly one word below the root, by contracting cycles (Chu and Liu 1965, Edmonds 1967).
/// Among equals the earliest head is taken, so that the tree depends on the scores alone.
/// </summary>
sealed class Arborescence
{
    long[] _scores = [];
    (int From, int To)[] _arcs = [];
    int[] _best = [];
    int[] _nodes = [];
    int[] _seen = [];
    long[] _kept = [];
    readonly List<int> _alive = [];
    readonly List<int> _cycle = [];
    readonly List<int> _parents = [];
    readonly List<(int Node, int Into, int From, int To)> _members = [];
    (int From, int To)[] _entries = [];

    /// <summary>
    /// Row d of the scores has one for each head of word d, the last being the root; a word's own place is passed over.
    /// The root is written as the count of words.
    /// </summary>
    public void Solve(ReadOnlySpan<long> scores, int count, Span<int> heads)
    {
        for (var d = 0; d < count; d++)
            heads[d] = Best(scores.Slice(d * (count + 1), count + 1), d);
        if (!IsTree(heads[..count], count))
            Contract(scores, count, heads);
    }

    static int Best(ReadOnlySpan<long> row, int self)
    {
        var best = self == 0 ? 1 : 0;
        for (var h = best + 1; h < row.Length; h++)
            if (h != self && row[h] > row[best])
                best = h;
        return best;
    }

    bool IsTree(ReadOnlySpan<int> heads, int count)
    {
        Room(count);
        if (heads.Count(count) != 1)
            return false;
        _seen.AsSpan(0, count).Clear();
        for (var i = 0; i < count; i++)
        {
            var at = i;
            for (; at != count && _seen[at] == 0; at = heads[at])
                _seen[at] = i + 1;
            if (at != count && _seen[at] == i + 1)
                return false;
        }
        return true;
    }

    void Room(int count)
    {
        if (_best.Length > count)
            return;
        var size = count * 2 + 1;
        (_best, _nodes, _seen, _kept) = (new int[size], new int[size], new int[size], new long[size]);
        _entries = new (int, int)[size * 2];
    }

    void Contract(ReadOnlySpan<long> scores, int count, Span<int> heads)
    {
        Copy(scores, count);
        _alive.Clear();
        _parents.Clear();
        _members.Clear();
        for (var d = 0; d <= count; d++)
        {
            _alive.Add(d);
            _parents.Add(-1);
            _nodes[d] = d;
            if (d < count)
                _best[d] = Best(_scores.AsSpan(d * (count + 1), count + 1), d);
        }
        while (FindCycle(count))
            Merge(count);
        Expand(count, heads);
    }

    /// <summary>Arcs from the root lose more than all others can gain, so that one alone is taken.</summary>
    void Copy(ReadOnlySpan<long> scores, int count)
    {
        var width = count + 1;
        if (_scores.Length < count * width)
            (_scores, _arcs) = (new long[count * width], new (int, int)[count * width]);
        scores[..(count * width)].CopyTo(_scores);
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var score in scores[..(count * width)])
            (least, most) = (Math.Min(least, score), Math.Max(most, score));
        var loss = (most - least + 1) * width;
        for (var d = 0; d < count; d++)
        {
            _scores[d * width + count] -= loss;
            for (var h = 0; h < width; h++)
                _arcs[d * width + h] = (d, h);
        }
    }

    bool FindCycle(int root)
    {
        foreach (var i in _alive)
            _seen[i] = -1;
        foreach (var first in _alive)
        {
            var at = first;
            for (; at != root && _seen[at] < 0; at = _best[at])
                _seen[at] = first;
            if (at == root || _seen[at] != first)
                continue;
            _cycle.Clear();
            var member = at;
            do
            {
                _cycle.Add(member);
                member = _best[member];
            } while (member != at);
            return true;
        }
        return false;
    }

    /// <summary>The cycle's words become one node at the place of the first found; arcs into it count by what they better.</summary>
    void Merge(int root)
    {
        var width = root + 1;
        var (place, node) = (_cycle[0], _parents.Count);
        _parents.Add(-1);
        foreach (var m in _cycle)
        {
            _kept[m] = _scores[m * width + _best[m]];
            var (from, to) = _arcs[m * width + _best[m]];
            _members.Add((_nodes[m], node, from, to));
            _parents[_nodes[m]] = node;
            _seen[m] = int.MaxValue;
        }
        foreach (var m in _cycle)
            _alive.Remove(m);
        foreach (var v in _alive)
        {
            if (v != root)
                JoinOut(v, place, width);
            JoinIn(v, place, width);
        }
        _nodes[place] = node;
        _best[place] = _alive[0];
        foreach (var v in _alive)
        {
            if (_scores[place * width + v] > _scores[place * width + _best[place]])
                _best[place] = v;
            if (v != root && _seen[_best[v]] == int.MaxValue)
                _best[v] = place;
        }
        _alive.Insert(~_alive.BinarySearch(place), place);
    }

    /// <summary>The best arc from the cycle to a word outside.</summary>
    void JoinOut(int word, int place, int width)
    {
        var best = word * width + _cycle[0];
        foreach (var m in _cycle)
            if (_scores[word * width + m] > _scores[best])
                best = word * width + m;
        (_scores[word * width + place], _arcs[word * width + place]) = (_scores[best], _arcs[best]);
    }

    /// <summary>The arc from a word outside into the cycle that loses least against the arc that it breaks.</summary>
    void JoinIn(int word, int place, int width)
    {
        var (best, most) = (_cycle[0], long.MinValue);
        foreach (var m in _cycle)
            if (_scores[m * width + word] - _kept[m] is var gain && gain > most)
                (best, most) = (m, gain);
        (_scores[place * width + word], _arcs[place * width + word]) = (most, _arcs[best * width + word]);
    }

    /// <summary>Back from the last node made: the arc that enters it breaks its cycle at one member, the others keep theirs.</summary>
    void Expand(int count, Span<int> heads)
    {
        foreach (var i in _alive)
            if (i != count)
                _entries[_nodes[i]] = _arcs[i * (count + 1) + _best[i]];
        var next = _members.Count - 1;
        for (var node = _parents.Count - 1; node > count; node--)
        {
            var entry = _entries[node];
            var broken = entry.From;
            while (_parents[broken] != node)
                broken = _parents[broken];
            for (; next >= 0 && _members[next].Into == node; next--)
            {
                var (member, _, from, to) = _members[next];
                _entries[member] = member == broken ? entry : (from, to);
            }
        }
        for (var d = 0; d < count; d++)
            heads[d] = _entries[d].To;
    }
}
