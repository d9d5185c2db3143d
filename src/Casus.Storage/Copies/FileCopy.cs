using System.Data.Common;
using Casus.Storage.Sqlite;
using Casus.Storage.Tables;

namespace Casus.Storage.Copies;

/// <summary>Copies into a ledger file, made beside its place: at no moment is half a copy to be seen.</summary>
static class FileCopy
{
    /// <summary>Of a file that others may be writing: SQLite itself writes what stands in it now, and nothing that was taken out of it.</summary>
    public static void OfFile(string from, string draft)
    {
        LedgerFormat.CheckFile(from);
        using (var connection = Connections.Viewer(from))
            connection.Run("VACUUM INTO $1", Path.GetFullPath(draft));
        using var copy = Connections.Maker(draft);
        copy.Run("DELETE FROM meta WHERE key = 'writer'");
    }

    public static void OfServer(DbConnection from, string draft)
    {
        using var copy = Connections.Maker(draft);
        LedgerFormat.Migrate(copy);
        copy.Run("BEGIN IMMEDIATE");
        CopiedMeta.Copy(from, copy);
        foreach (var table in CopiedTable.All)
            Insert(copy, table, table.Rows(from));
        IndexedReports.Fill(copy, new SqliteWordIndex(copy));
        copy.Run("COMMIT; VACUUM");
    }

    public static void Insert(DbConnection copy, CopiedTable table, IEnumerable<object?[]> rows)
    {
        var marks = string.Join(", ", Enumerable.Range(1, table.Columns.Length).Select(i => $"${i}"));
        using var insert = copy.Command(
            $"INSERT INTO {table.Name} ({table.List}) VALUES ({marks})",
            new object?[table.Columns.Length]
        );
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                insert.Parameters[i].Value = row[i];
            insert.ExecuteNonQuery();
        }
    }
}
