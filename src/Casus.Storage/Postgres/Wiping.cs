using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>
/// Writes the tables of a ledger anew, with nothing but the rows that stand. A server's own cleaning keeps what any older view of the database
/// may still ask for; this waits for the ledger's readers to go, and keeps nothing.
/// </summary>
static class Wiping
{
    static readonly IReadOnlyList<CopiedTable> Tables =
    [
        .. CopiedTable.All,
        new("searched", 1, "place", "kind", "id", "report", "day", "joined"),
    ];

    /// <summary>What every reader asks for before it looks: while one stands, nothing is wiped under it.</summary>
    public const string Held = "LOCK TABLE reports IN ACCESS SHARE MODE";

    /// <summary>False when a reader did not go in time.</summary>
    public static bool Run(NpgsqlConnection connection)
    {
        var names = string.Join(", ", Tables.Select(table => table.Name));
        using var transaction = connection.BeginTransaction();
        try
        {
            connection.Run("SET LOCAL lock_timeout = '2s'");
            connection.Run($"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE");
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        foreach (var table in Tables)
            connection.RunUnhurried(
                $"CREATE TEMP TABLE kept_{table.Name} ON COMMIT DROP AS SELECT {table.List} FROM {table.Name}"
            );
        connection.Run($"TRUNCATE {names}");
        foreach (var table in Tables)
            connection.RunUnhurried(
                $"INSERT INTO {table.Name} ({table.List}) SELECT {table.List} FROM kept_{table.Name}"
            );
        transaction.Commit();
        return true;
    }
}
