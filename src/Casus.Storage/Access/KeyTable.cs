using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Access;

/// <summary>The table of keys.</summary>
static class KeyTable
{
    const string Columns = "SELECT id, name, role, hash, made_at, expires_at, revoked_at FROM keys";

    public static void Add(SqliteConnection connection, AccessKey key) =>
        connection.Run(
            "INSERT INTO keys (id, name, role, hash, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
            key.Id,
            key.Name,
            key.Role.Word(),
            key.Hash,
            AuditChain.Moment(key.MadeAt),
            AuditChain.Moment(key.ExpiresAt)
        );

    public static bool Revoke(SqliteConnection connection, string id, DateTimeOffset now) =>
        connection.Run(
            "UPDATE keys SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL",
            AuditChain.Moment(now),
            id
        ) == 1;

    public static IEnumerable<AccessKey> All(SqliteConnection connection) =>
        connection.Rows($"{Columns} ORDER BY made_at, id").Select(Row);

    public static AccessKey? Find(SqliteConnection connection, string id) =>
        connection.Rows($"{Columns} WHERE id = $1", id).Select(Row).FirstOrDefault();

    static AccessKey Row(SqlRow row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            Roles.Read(row.GetString(2)) ?? Role.Reader,
            row.GetString(3),
            AccessFile.Moment(row.GetString(4)),
            AccessFile.Moment(row.GetString(5)),
            row.TextOrNull(6) is { } revoked ? AccessFile.Moment(revoked) : null
        );
}
