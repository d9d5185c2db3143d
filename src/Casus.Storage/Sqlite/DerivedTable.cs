using System.Text;
using Casus.Incidents.Growth;
using Casus.Ledger;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>The derived rows of the file; what changes them stands inside a transaction that the caller has begun.</summary>
sealed class DerivedTable(SqliteConnection connection, LedgerSecret secret) : IDerivedRows, IDisposable
{
    readonly SqliteShelves _shelves = new(connection, secret);
    readonly SqliteCommand _put = connection.Command(
        """
        INSERT INTO derived (home, kind, id, incident, json) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (home, kind, id) DO UPDATE SET incident = excluded.incident, json = excluded.json
        """,
        "",
        "",
        "",
        "",
        ""
    );
    readonly SqliteCommand _remove = connection.Command(
        "DELETE FROM derived WHERE home = $1 AND kind = $2 AND id = $3",
        "",
        "",
        ""
    );

    public IShelves Shelves => _shelves;

    /// <summary>Sorted by id.</summary>
    public static IEnumerable<DerivedRow> All(SqliteConnection connection, string kind) =>
        Rows(connection, "WHERE kind = $1 ORDER BY id", kind);

    public static DerivedRow? Find(SqliteConnection connection, string kind, string id) =>
        Rows(connection, "WHERE kind = $1 AND id = $2", kind, id).FirstOrDefault();

    public static IReadOnlyList<DerivedRow> Page(SqliteConnection connection, string kind, string? after, int atMost) =>
        [.. Rows(connection, "WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3", kind, after ?? "", atMost)];

    public static IReadOnlyList<DerivedRow> At(SqliteConnection connection, string home, string kind) =>
        [.. Rows(connection, "WHERE home = $1 AND kind = $2 ORDER BY id", home, kind)];

    public static IEnumerable<DerivedRow> OfIncident(SqliteConnection connection, string kind, string incident) =>
        Rows(connection, "WHERE home = $1 AND kind = $2 AND incident = $1 ORDER BY id", incident, kind);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => At(connection, home, kind);

    public void Put(string home, DerivedRow row)
    {
        _put.Parameters[0].Value = home;
        _put.Parameters[1].Value = row.Kind;
        _put.Parameters[2].Value = row.Id;
        _put.Parameters[3].Value = (object?)row.Incident ?? DBNull.Value;
        _put.Parameters[4].Value = Encoding.UTF8.GetString(row.Json);
        _put.ExecuteNonQuery();
    }

    public void Remove(string home, string kind, string id)
    {
        _remove.Parameters[0].Value = home;
        _remove.Parameters[1].Value = kind;
        _remove.Parameters[2].Value = id;
        _remove.ExecuteNonQuery();
    }

    public void Clear() => connection.Run("DELETE FROM derived; DELETE FROM shelves");

    public void Dispose()
    {
        _shelves.Dispose();
        _put.Dispose();
        _remove.Dispose();
    }

    static IEnumerable<DerivedRow> Rows(SqliteConnection connection, string where, params object?[] values) =>
        connection
            .Rows($"SELECT kind, id, incident, json FROM derived {where}", values)
            .Select(row => new DerivedRow(
                row.GetString(0),
                row.GetString(1),
                row.TextOrNull(2),
                Encoding.UTF8.GetBytes(row.GetString(3))
            ));
}
