using System.Data.Common;
using Casus.Storage.Tables;

namespace Casus.Storage.Copies;

/// <summary>What a ledger knows of itself and takes along: who reads it, when it was made, its secret, how far it is folded.</summary>
static class CopiedMeta
{
    /// <summary>What belongs to a store and not to the ledger in it.</summary>
    const string Own = "('format', 'writer', 'last_commit', 'unwiped')";

    public static IEnumerable<SqlRow> Rows(DbConnection from) =>
        from.Rows($"SELECT key, value FROM meta WHERE key NOT IN {Own} ORDER BY key");

    public static void Copy(DbConnection from, DbConnection to)
    {
        to.Run($"DELETE FROM meta WHERE key NOT IN {Own}");
        foreach (var row in Rows(from))
            to.Run("INSERT INTO meta (key, value) VALUES ($1, $2)", row.GetString(0), row.GetString(1));
    }
}
