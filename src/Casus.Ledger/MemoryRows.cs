using Casus.Incidents.Growth;

namespace Casus.Ledger;

/// <summary>Derived rows in memory, by kind and id, and by home.</summary>
sealed class MemoryRows : IDerivedRows
{
    static readonly Comparer<(string Kind, string Id)> ByKindAndId = Comparer<(string Kind, string Id)>.Create(
        (a, b) => string.CompareOrdinal(a.Kind, b.Kind) is var kind and not 0 ? kind : string.CompareOrdinal(a.Id, b.Id)
    );

    readonly MemoryShelves _shelves = new();
    readonly SortedDictionary<(string Kind, string Id), (string Home, DerivedRow Row)> _rows = new(ByKindAndId);
    readonly Dictionary<string, SortedSet<(string Kind, string Id)>> _homes = new(StringComparer.Ordinal);

    public IShelves Shelves => _shelves;

    public IEnumerable<DerivedRow> Of(string kind, string? incident) =>
        incident is null
            ? [.. _rows.Where(r => r.Key.Kind == kind).Select(r => r.Value.Row)]
            : At(incident, kind).Where(row => row.Incident == incident);

    public IReadOnlyList<DerivedRow> At(string home, string kind) =>
        _homes.TryGetValue(home, out var held)
            ? [.. held.Where(key => key.Kind == kind).Select(key => _rows[key].Row)]
            : [];

    public DerivedRow? Find(string kind, string id) => _rows.TryGetValue((kind, id), out var held) ? held.Row : null;

    public int Count(string kind) => _rows.Keys.Count(key => key.Kind == kind);

    public void Put(string home, DerivedRow row)
    {
        if (_rows.TryGetValue((row.Kind, row.Id), out var before))
            Remove(before.Home, row.Kind, row.Id);
        _rows.Add((row.Kind, row.Id), (home, row));
        if (!_homes.TryGetValue(home, out var held))
            _homes[home] = held = new(ByKindAndId);
        held.Add((row.Kind, row.Id));
    }

    public void Remove(string home, string kind, string id)
    {
        if (!_homes.TryGetValue(home, out var held) || !held.Remove((kind, id)))
            return;
        _rows.Remove((kind, id));
        if (held.Count == 0)
            _homes.Remove(home);
    }

    public void Clear()
    {
        _rows.Clear();
        _homes.Clear();
        _shelves.Clear();
    }
}
