namespace Casus.Incidents.Growth;

/// <summary>Values of one shelf as they are worked on: read once, written back together.</summary>
sealed class Records<T>(IShelves shelves, Shelf shelf, Func<BinaryReader, T> read, Action<BinaryWriter, T> write)
    where T : class
{
    /// <summary>Values that are only read are forgotten when there are so many: this bounds the memory of growing.</summary>
    const int HeldAtMost = 50_000;

    readonly Dictionary<long, T?> _held = [];
    readonly HashSet<long> _changed = [];

    /// <summary>To be read only; null when there is none.</summary>
    public T? Find(long key)
    {
        if (_held.TryGetValue(key, out var held))
            return held;
        if (_held.Count >= HeldAtMost)
            Forget();
        return _held[key] = shelves.Get(ShelfKey.Of(shelf, key)) is { } bytes ? Read(bytes) : null;
    }

    /// <summary>To be changed.</summary>
    public T Change(long key, Func<T> make)
    {
        _changed.Add(key);
        return Find(key) ?? (_held[key] = make())!;
    }

    public void Put(long key, T? value)
    {
        _changed.Add(key);
        _held[key] = value;
    }

    /// <summary>What was changed and is there, in no order.</summary>
    public IEnumerable<(long Key, T Value)> Changed()
    {
        foreach (var key in _changed)
            if (_held[key] is { } value)
                yield return (key, value);
    }

    /// <summary>Everything on the shelf, in the order of its numbers; to be asked when nothing is changed.</summary>
    public IEnumerable<(long Key, T Value)> All() =>
        shelves.Range(ShelfKey.Of(shelf, 0), ShelfKey.Of(shelf + 1, 0)).Select(held => (held.Key, Read(held.Value)));

    public void Flush()
    {
        foreach (var key in _changed.Order())
            if (_held[key] is { } value)
                shelves.Put(ShelfKey.Of(shelf, key), Bytes(value));
            else
                shelves.Remove(ShelfKey.Of(shelf, key));
        _changed.Clear();
    }

    void Forget()
    {
        foreach (var key in _held.Keys.Where(key => !_changed.Contains(key)).ToList())
            _held.Remove(key);
    }

    T Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return read(reader);
    }

    byte[] Bytes(T value)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        write(writer, value);
        writer.Flush();
        return bytes.ToArray();
    }
}
