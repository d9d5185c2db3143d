namespace Casus.Incidents.Growth;

/// <summary>The reports under a key, those of this batch among those of earlier ones.</summary>
sealed class Listing(IShelves shelves)
{
    readonly PostingRuns _runs = new(shelves);
    readonly Dictionary<long, Listed> _lists = [];

    public void Add(long key, long report) => At(key).Fresh.Add(report);

    /// <summary>Reads many keys in one go.</summary>
    public void Prepare(IEnumerable<long> keys)
    {
        var wanted = new Dictionary<long, Listed>();
        foreach (var key in keys)
            if (At(key) is { IsRead: false } list)
            {
                list.IsRead = true;
                wanted.Add(Blind(key), list);
            }
        _runs.Read(wanted);
    }

    /// <summary>Those of this batch.</summary>
    public IReadOnlyList<long> Fresh(long key) => At(key).Fresh;

    /// <summary>Ascending; to be asked when all of this batch are listed.</summary>
    public List<long> First(long key, int atMost) => Read(key).First(atMost);

    public List<long> All(long key)
    {
        var list = Read(key);
        return [.. list.Stored is { AreAll: true } stored ? stored.Reports : _runs.All(Blind(key)), .. list.Fresh];
    }

    /// <summary>Reports that were among the first and are so no more.</summary>
    public IEnumerable<long> Displaced(long key, int atMost) => Read(key).Displaced(atMost);

    /// <summary>Whether more than so many stand there.</summary>
    public bool IsLongerThan(long key, int atMost) => Read(key).IsLongerThan(atMost);

    /// <summary>Those of earlier batches where there were no more than so many before this one, and are now; ascending.</summary>
    public List<long> Outgrown(long key, int atMost) => Read(key).Outgrown(atMost);

    /// <summary>Whether nobody else stands there, as with most keys.</summary>
    public bool IsAlone(long key) => Read(key).IsAlone;

    public void Flush()
    {
        foreach (var (key, list) in _lists)
            if (list.Fresh.Count > 0)
                _runs.Add(Blind(key), list.Fresh);
        _runs.Flush();
        _lists.Clear();
    }

    long Blind(long key) => PostingKey.Blind(key, shelves);

    Listed At(long key) => _lists.TryGetValue(key, out var list) ? list : _lists[key] = new();

    Listed Read(long key)
    {
        if (At(key) is { IsRead: true } list)
            return list;
        Prepare([key]);
        return _lists[key];
    }
}
