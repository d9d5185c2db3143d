namespace Casus.Incidents.Growth;

/// <summary>The reports under a key, those of this batch among those of earlier ones.</summary>
sealed class Listing(IShelves shelves)
{
    readonly PostingRuns _runs = new(shelves);
    readonly Dictionary<long, Holders> _stored = [];
    readonly Dictionary<long, List<long>> _first = [];

    public void Add(long key, long report) => _runs.Add(Blind(key), report);

    /// <summary>Reads many keys in one go.</summary>
    public void Prepare(IEnumerable<long> keys)
    {
        var wanted = keys.Where(key => !_stored.ContainsKey(key)).Distinct().ToDictionary(Blind);
        foreach (var key in wanted.Values)
            _stored[key] = Holders.None;
        foreach (var (key, holders) in _runs.Stored(wanted.Keys))
            _stored[wanted[key]] = holders;
    }

    /// <summary>Those of this batch.</summary>
    public IReadOnlyList<long> Fresh(long key) => _runs.Fresh(Blind(key));

    /// <summary>Ascending; to be asked when all of this batch are listed.</summary>
    public List<long> First(long key, int atMost)
    {
        if (_first.TryGetValue(key, out var known))
            return known;
        List<long> all = [.. Stored(key).Reports, .. Fresh(key)];
        all.Sort();
        return _first[key] = all.Count > atMost ? all[..atMost] : all;
    }

    public List<long> All(long key) =>
        [.. Stored(key) is { AreAll: true } stored ? stored.Reports : _runs.All(Blind(key)), .. Fresh(key)];

    /// <summary>Reports that were among the first and are so no more.</summary>
    public IEnumerable<long> Displaced(long key, int atMost)
    {
        var stored = Stored(key).Reports;
        if (stored.Count + Fresh(key).Count <= atMost || Fresh(key).Count == 0)
            return [];
        var first = First(key, atMost);
        return stored.Take(atMost).Except(first);
    }

    /// <summary>Whether nobody else stands there, as with most keys.</summary>
    public bool IsAlone(long key) => Stored(key).Reports.Count + Fresh(key).Count <= 1;

    public void Flush()
    {
        _runs.Flush();
        _stored.Clear();
        _first.Clear();
    }

    long Blind(long key) => PostingKey.Blind(key, shelves);

    Holders Stored(long key)
    {
        if (!_stored.ContainsKey(key))
            Prepare([key]);
        return _stored[key];
    }
}
