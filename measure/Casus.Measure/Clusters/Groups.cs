using System.Globalization;

namespace Casus.Measure.Clusters;

/// <summary>Documents in groups that only ever grow together, with the pairs said and the right ones among them kept up to date.</summary>
sealed class Groups
{
    readonly int[] _parent;
    readonly Dictionary<string, int>[] _labels;

    public Groups(IReadOnlyList<string> gold)
    {
        _parent = [.. Enumerable.Range(0, gold.Count)];
        _labels = [.. gold.Select(label => new Dictionary<string, int> { [label] = 1 })];
    }

    public long Pairs { get; private set; }

    public long RightPairs { get; private set; }

    public void Join(int one, int other)
    {
        var (into, from) = (Root(one), Root(other));
        if (into == from)
            return;
        Pairs += (long)_labels[into].Values.Sum() * _labels[from].Values.Sum();
        foreach (var (label, count) in _labels[from])
        {
            var before = _labels[into].GetValueOrDefault(label);
            RightPairs += (long)before * count;
            _labels[into][label] = before + count;
        }
        _parent[from] = into;
    }

    public string NameOf(int document) => Root(document).ToString(CultureInfo.InvariantCulture);

    int Root(int document)
    {
        while (_parent[document] != document)
            document = _parent[document] = _parent[_parent[document]];
        return document;
    }
}
