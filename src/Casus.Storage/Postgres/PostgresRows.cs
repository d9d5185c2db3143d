using System.Text;
using Casus.Incidents.Growth;
using Casus.Ledger;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>The derived rows of a server, written many at once: a question to it costs more than the rows do.</summary>
sealed class PostgresRows(NpgsqlConnection connection, LedgerSecret secret) : IGrownRows
{
    const int HeldAtMost = 1000;

    readonly PostgresShelves _shelves = new(connection, secret);
    readonly Dictionary<(string Home, string Kind, string Id), DerivedRow?> _coming = [];

    public IShelves Shelves => _shelves;

    public IReadOnlyList<DerivedRow> At(string home, string kind)
    {
        Flush();
        return DerivedTable.At(connection, home, kind);
    }

    public void Put(string home, DerivedRow row) => Hold((home, row.Kind, row.Id), row);

    public void Remove(string home, string kind, string id) => Hold((home, kind, id), null);

    public void Clear()
    {
        _coming.Clear();
        _shelves.Clear();
        connection.Run("DELETE FROM derived");
    }

    public void Finish()
    {
        Flush();
        _shelves.Flush();
    }

    public void Dispose() => _shelves.Dispose();

    void Hold((string, string, string) key, DerivedRow? row)
    {
        _coming[key] = row;
        if (_coming.Count >= HeldAtMost)
            Flush();
    }

    /// <summary>What goes goes first: a row may have moved to another home.</summary>
    void Flush()
    {
        var gone = _coming.Where(held => held.Value is null).Select(held => held.Key).ToList();
        if (gone.Count > 0)
            connection.Run(
                """
                DELETE FROM derived d USING unnest($1::text[], $2::text[], $3::text[]) gone (home, kind, id)
                WHERE d.home = gone.home AND d.kind = gone.kind AND d.id = gone.id
                """,
                gone.Select(key => key.Home).ToArray(),
                gone.Select(key => key.Kind).ToArray(),
                gone.Select(key => key.Id).ToArray()
            );
        var rows = _coming.Where(held => held.Value is not null).ToList();
        if (rows.Count > 0)
            connection.Run(
                """
                INSERT INTO derived (home, kind, id, incident, json)
                SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
                ON CONFLICT (home, kind, id) DO UPDATE SET incident = excluded.incident, json = excluded.json
                """,
                rows.Select(row => row.Key.Home).ToArray(),
                rows.Select(row => row.Key.Kind).ToArray(),
                rows.Select(row => row.Key.Id).ToArray(),
                rows.Select(row => row.Value!.Incident).ToArray(),
                rows.Select(row => Encoding.UTF8.GetString(row.Value!.Json)).ToArray()
            );
        _coming.Clear();
    }
}
