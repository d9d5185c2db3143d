using System.Buffers.Binary;
using System.Text.Json;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>What tells a ledger from any other file, and one format from the next.</summary>
static class LedgerFormat
{
    /// <summary>The format that this program writes: the number of the last migration.</summary>
    public const int Current = 5;

    /// <summary>The first format whose words are searched.</summary>
    const int Searched = 4;

    /// <summary>"Casu" in the header of the file, where SQLite keeps the application's mark.</summary>
    public const int ApplicationId = 0x43617375;

    const int HeaderLength = 100;
    const int UserVersionAt = 60;
    const int ApplicationIdAt = 68;

    static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Throws <see cref="LedgerProblem"/> unless the file is a ledger of a format that this program knows.</summary>
    public static void CheckFile(string path)
    {
        if (Directory.Exists(path))
            throw Wrong($"{path} is a folder, not a ledger. Name a file with --ledger.");
        if (!File.Exists(path))
            throw new LedgerProblem(
                LedgerFault.Unavailable,
                $"There is no ledger at {path}. Make one with: casus read FILES --ledger {path}"
            );
        var header = Header(path);
        if (header.Length < HeaderLength || !header.StartsWith(Magic))
            throw Wrong(
                $"{path} is not a ledger but some other file; it was left as it is. Name another file with --ledger."
            );
        if (BinaryPrimitives.ReadInt32BigEndian(header[ApplicationIdAt..]) != ApplicationId)
            throw Wrong(
                $"{path} is a SQLite database but not a ledger; it was left as it is. Name another file with --ledger."
            );
        var format = BinaryPrimitives.ReadInt32BigEndian(header[UserVersionAt..]);
        if (format > Current)
            throw new LedgerProblem(
                LedgerFault.NewerFormat,
                $"The ledger {path} has format {format}; this casus knows formats up to {Current}. Use a newer casus; the file was left as it is."
            );
    }

    /// <summary>Brings a connection's database from whatever format it has to the current one, each step in one transaction.</summary>
    public static void Migrate(SqliteConnection connection)
    {
        // A step may make a table anew that others point at; whether they still do is checked by the next 'verify'.
        connection.Run("PRAGMA foreign_keys = OFF");
        for (var format = (int)connection.Number("PRAGMA user_version"); format < Current; format++)
            Step(connection, format + 1);
        connection.Run("PRAGMA foreign_keys = ON");
    }

    static void Step(SqliteConnection connection, int format)
    {
        connection.Run($"BEGIN IMMEDIATE; {Migrations.Of("Sqlite", format)}");
        if (format == Searched)
            Fill(connection);
        connection.Run($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {format}; COMMIT");
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

    static ReadOnlySpan<byte> Header(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var header = new byte[HeaderLength];
        return header.AsSpan(0, file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false));
    }

    static LedgerProblem Wrong(string message) => new(LedgerFault.NotALedger, message);
}
