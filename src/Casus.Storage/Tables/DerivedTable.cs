using System.Data.Common;
using System.Text;
using Casus.Incidents.Growth;
using Casus.Ledger;

namespace Casus.Storage.Tables;

/// <summary>The derived rows of the file; what changes them stands inside a transaction that the caller has begun.</summary>
sealed class DerivedTable(DbConnection connection, LedgerSecret secret) : IGrownRows
{
    readonly StoredShelves _shelves = new(connection, secret);
    readonly DbCommand _put = connection.Command(
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
    readonly DbCommand _remove = connection.Command(
        "DELETE FROM derived WHERE home = $1 AND kind = $2 AND id = $3",
        "",
        "",
        ""
    );

    public IShelves Shelves => _shelves;

    /// <summary>How many rows are in memory at once.</summary>
    const int AtOnce = 500;

    /// <summary>Sorted by id; page by page, so that the connection is free for others between two rows.</summary>
    public static IEnumerable<DerivedRow> All(DbConnection connection, string kind)
    {
        string? after = null;
        do
        {
            var page = Page(connection, kind, after, AtOnce);
            foreach (var row in page)
                yield return row;
            after = page.Count == AtOnce ? page[^1].Id : null;
        } while (after is not null);
    }

    public static DerivedRow? Find(DbConnection connection, string kind, string id) =>
        Rows(connection, "WHERE kind = $1 AND id = $2", kind, id).FirstOrDefault();

    public static IReadOnlyList<DerivedRow> Page(DbConnection connection, string kind, string? after, int atMost) =>
        [.. Rows(connection, "WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3", kind, after ?? "", atMost)];

    public static IReadOnlyList<DerivedRow> At(DbConnection connection, string home, string kind) =>
        [.. Rows(connection, "WHERE home = $1 AND kind = $2 ORDER BY id", home, kind)];

    public static IEnumerable<DerivedRow> OfIncident(DbConnection connection, string kind, string incident) =>
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

    /// <summary>Nothing: every row is written as it comes.</summary>
    public void Finish() { }

    public void Clear() => connection.Run("DELETE FROM derived; DELETE FROM shelves");

    public void Dispose()
    {
        _shelves.Dispose();
        _put.Dispose();
        _remove.Dispose();
    }

    static IEnumerable<DerivedRow> Rows(DbConnection connection, string where, params object?[] values) =>
        connection
            .Rows($"SELECT kind, id, incident, json FROM derived {where}", values)
            .Select(row => new DerivedRow(
                row.GetString(0),
                row.GetString(1),
                row.TextOrNull(2),
                Encoding.UTF8.GetBytes(row.GetString(3))
            ));
}
