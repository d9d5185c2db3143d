namespace Casus.Incidents.Growth;

/// <summary>Shelves that live as long as the program.</summary>
public sealed class MemoryShelves : IShelves
{
    readonly Dictionary<long, byte[]> _values = [];
    readonly SortedSet<long> _keys = [];

    public byte[]? Get(long key) => _values.GetValueOrDefault(key);

    public void Put(long key, byte[] value)
    {
        _values[key] = value;
        _keys.Add(key);
    }

    public void Remove(long key)
    {
        if (_values.Remove(key))
            _keys.Remove(key);
    }

    public IEnumerable<KeyValuePair<long, byte[]>> Range(long from, long before)
    {
        if (from >= before)
            return [];
        return [.. _keys.GetViewBetween(from, before - 1).Select(key => KeyValuePair.Create(key, _values[key]))];
    }

    public KeyValuePair<long, byte[]>? Last(long from, long upTo)
    {
        var there = _keys.GetViewBetween(from, upTo);
        return there.Count == 0 ? null : KeyValuePair.Create(there.Max, _values[there.Max]);
    }

    /// <summary>Memory hides nothing.</summary>
    public long Blind(long value) => value;

    public void Clear()
    {
        _values.Clear();
        _keys.Clear();
    }
}
