using System.Globalization;
using Casus.Storage.Postgres;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage;

/// <summary>The engines that keep ledgers, as this program meets them.</summary>
public static class StoreEngine
{
    /// <summary>The version of SQLite inside this program, and which check-in of its sources it was built from.</summary>
    public static (Version Version, string Source) Sqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return (
            Version.Parse(connection.Text("SELECT sqlite_version()")!),
            connection.Text("SELECT sqlite_source_id()")!
        );
    }

    /// <summary>
    /// Whether this SQLite may lose pages when two connections move the log into the file at the same moment: 3.7.0 to 3.51.2 do, but for the
    /// mended 3.44.6 and 3.50.7 and what followed them (sqlite.org, news of 3.51.3).
    /// </summary>
    public static bool MayLosePages(Version version) =>
        version >= new Version(3, 7)
        && version < new Version(3, 51, 3)
        && !(version.Minor == 44 && version.Build >= 6)
        && !(version.Minor == 50 && version.Build >= 7);

    /// <summary>What the server of a ledger says it is. Throws <see cref="LedgerProblem"/>.</summary>
    public static string Server(string ledger)
    {
        using var connection = PostgresLedger.Snapshot(PostgresAddress.Read(ledger));
        var size = connection.Number("SELECT pg_database_size(current_database())");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"PostgreSQL {connection.Text("SHOW server_version")}, {size / 1_000_000} MB"
        );
    }
}
