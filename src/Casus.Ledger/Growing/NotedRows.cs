using Casus.Incidents.Growth;

namespace Casus.Ledger.Growing;

/// <summary>Derived rows that remember where they were changed.</summary>
sealed class NotedRows(IDerivedRows rows) : IDerivedRows
{
    readonly HashSet<string> _homes = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Homes => _homes;

    public IShelves Shelves => rows.Shelves;

    public IReadOnlyList<DerivedRow> At(string home, string kind) => rows.At(home, kind);

    public void Put(string home, DerivedRow row)
    {
        _homes.Add(home);
        rows.Put(home, row);
    }

    public void Remove(string home, string kind, string id)
    {
        _homes.Add(home);
        rows.Remove(home, kind, id);
    }

    public void Clear() => rows.Clear();
}
