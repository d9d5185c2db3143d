using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Access;

/// <summary>The table of the audit log. It is added to inside a transaction that holds the file's one write lock, so the chain has one end.</summary>
static class AuditTable
{
    /// <summary>Gives the entry its number and its hash.</summary>
    public static void Add(SqliteConnection connection, AuditEntry entry)
    {
        var (last, chain) = Head(connection);
        var numbered = entry with { Sequence = last + 1 };
        var next = AuditChain.Next(chain, numbered);
        connection.Run(
            "INSERT INTO audit (seq, at, who, by, what, about, chain) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            numbered.Sequence,
            AuditChain.Moment(numbered.At),
            numbered.Who,
            numbered.By,
            numbered.What,
            numbered.About,
            next
        );
        connection.Run("UPDATE head SET seq = $1, chain = $2", numbered.Sequence, next);
    }

    public static IEnumerable<AuditEntry> After(SqliteConnection connection, long after, int atMost) =>
        connection
            .Rows(
                "SELECT seq, at, who, by, what, about, chain FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
                after,
                atMost
            )
            .Select(row => new AuditEntry(
                row.GetInt64(0),
                AccessFile.Moment(row.GetString(1)),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                row.GetString(5),
                row.GetString(6)
            ));

    public static (long Sequence, string Chain) Head(SqliteConnection connection) =>
        connection
            .Rows("SELECT seq, chain FROM head")
            .Select(row => (row.GetInt64(0), row.GetString(1)))
            .FirstOrDefault((0, AuditChain.Start));
}
