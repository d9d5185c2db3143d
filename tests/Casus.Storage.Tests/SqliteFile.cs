using Microsoft.Data.Sqlite;

namespace Casus.Storage.Tests;

/// <summary>A ledger file as any other program sees it.</summary>
static class SqliteFile
{
    public static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
