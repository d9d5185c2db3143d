using System.Data.Common;
using Casus.Storage.Postgres;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Copies;

/// <summary>Copies into a database, in one transaction.</summary>
static class ServerCopy
{
    /// <param name="to">Holds the ledger's lock.</param>
    public static void Of(DbConnection from, NpgsqlConnection to, bool replace, TimeProvider time)
    {
        using var transaction = to.BeginTransaction();
        if (replace)
            to.Run($"DROP SCHEMA IF EXISTS {PostgresFormat.Schema} CASCADE");
        PostgresFormat.Make(to, new("", "", ""), time);
        CopiedMeta.Copy(from, to);
        foreach (var table in CopiedTable.All)
            Insert(to, table, table.Rows(from));
        IndexedReports.Fill(to, new PostgresWordIndex(to));
        transaction.Commit();
    }

    static void Insert(NpgsqlConnection to, CopiedTable table, IEnumerable<object?[]> rows)
    {
        using var writer = to.BeginBinaryImport($"COPY {table.Name} ({table.List}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            writer.StartRow();
            foreach (var value in row)
                if (value is null or DBNull)
                    writer.WriteNull();
                else
                    writer.Write(value);
        }
        writer.Complete();
    }
}
