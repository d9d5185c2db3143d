using System.Text.Json;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>What tells a ledger from any other file, and one format from the next.</summary>
static class LedgerFormat
{
    public static Migrations Steps { get; } = Migrations.Of("Sqlite");

    /// <summary>The first format whose words are searched.</summary>
    const int Searched = 4;

    /// <summary>"Casu" in the header of the file, where SQLite keeps the application's mark.</summary>
    public const int ApplicationId = 0x43617375;

    /// <summary>The format of a ledger; throws <see cref="LedgerProblem"/> unless the file is one, of a format that this program knows.</summary>
    public static int CheckFile(string path)
    {
        if (Directory.Exists(path))
            throw Wrong($"{path} is a folder, not a ledger. Name a file with --ledger.");
        if (!File.Exists(path))
            throw new LedgerProblem(
                LedgerFault.Unavailable,
                $"There is no ledger at {path}. Make one with: casus read FILES --ledger {path}"
            );
        // Never by a stream: closing one takes the locks away that connections of this program hold on the file, and then a writer that
        // ends elsewhere takes the log from under them (sqlite.org/howtocorrupt.html, 2.2).
        using var connection = Connections.Look(path);
        if (!IsDatabase(connection))
            throw Wrong(
                $"{path} is not a ledger but some other file; it was left as it is. Name another file with --ledger."
            );
        if (connection.Number("PRAGMA application_id") != ApplicationId)
            throw Wrong(
                $"{path} is a SQLite database but not a ledger; it was left as it is. Name another file with --ledger."
            );
        return Of(connection);
    }

    static bool IsDatabase(SqliteConnection connection)
    {
        try
        {
            return connection.Number("PRAGMA schema_version") != 0;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            return false;
        }
    }

    /// <summary>The same of a database that is open: with what its log holds, which the file's header does not tell yet.</summary>
    public static int Of(SqliteConnection connection) =>
        Known((int)connection.Number("PRAGMA user_version"), connection.DataSource);

    static int Known(int format, string path) =>
        format <= Steps.Current
            ? format
            : throw new LedgerProblem(
                LedgerFault.NewerFormat,
                $"The ledger {path} has format {format}; this casus knows formats up to {Steps.Current}. Use a newer casus; the file was left as it is."
            );

    /// <summary>Brings a database from whatever format it has to the current one; whatever breaks off the transaction leaves it as it was.</summary>
    public static void Migrate(SqliteConnection connection)
    {
        var from = Of(connection);
        if (from == Steps.Current)
            return;
        // A step may make a table anew that others point at; whether they still do is checked by the next 'verify'.
        connection.Run("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
        Steps.Run(
            connection,
            from,
            format =>
            {
                if (format == Searched)
                    Fill(connection);
            }
        );
        connection.Run(
            $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Steps.Current}; COMMIT; PRAGMA foreign_keys = ON"
        );
    }

    static void Fill(SqliteConnection connection)
    {
        try
        {
            IndexedReports.Fill(connection, new SqliteWordIndex(connection));
        }
        catch (JsonException error)
        {
            // Not committed: the ledger stays in the format that it had.
            throw LedgerProblem.Damaged(connection.DataSource, error.Message, error);
        }
    }

    static LedgerProblem Wrong(string message) => new(LedgerFault.NotALedger, message);
}
