using Casus.Storage.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Casus.Storage;

/// <summary>Why a ledger file cannot be used.</summary>
public enum LedgerFault
{
    /// <summary>There is no file, or no right to it, or no room for it.</summary>
    Unavailable,

    /// <summary>Another program is writing to it.</summary>
    Locked,

    /// <summary>The file is something else.</summary>
    NotALedger,

    /// <summary>A later Casus wrote it.</summary>
    NewerFormat,

    Damaged,
}

/// <summary>A ledger file that cannot be used: the message says what, where, and what to do, in one line.</summary>
public sealed class LedgerProblem(LedgerFault fault, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public LedgerFault Fault { get; } = fault;

    /// <summary>The problem behind an error of the disk, of SQLite or of a server; null when it is neither.</summary>
    public static LedgerProblem? Behind(Exception error, string path) =>
        error switch
        {
            LedgerProblem problem => problem,
            SqliteException sqlite => OfSqlite(sqlite, path),
            NpgsqlException server => PostgresFaults.Of(server, path),
            UnauthorizedAccessException => new(
                LedgerFault.Unavailable,
                $"The ledger {path} cannot be opened for writing: no permission. Choose another place with --ledger.",
                error
            ),
            IOException => new(
                LedgerFault.Unavailable,
                $"The ledger {path} cannot be used: {error.Message} Choose another place with --ledger.",
                error
            ),
            _ => null,
        };

    static LedgerProblem OfSqlite(SqliteException error, string path) =>
        error.SqliteErrorCode switch
        {
            5 or 6 => new(
                LedgerFault.Locked,
                $"The ledger {path} is busy: another program is using it. Try again when it has finished.",
                error
            ),
            8 or 3 or 14 => new(
                LedgerFault.Unavailable,
                $"The ledger {path} cannot be opened or written here: check the folder's permissions, or choose another place with --ledger.",
                error
            ),
            13 => new(
                LedgerFault.Unavailable,
                $"There is no room left for the ledger {path}. Free some space and run the same command again: it goes on where it stopped.",
                error
            ),
            11 or 26 => Damaged(path, error.Message, error),
            _ => new(LedgerFault.Unavailable, $"The ledger {path} cannot be used: {error.Message}", error),
        };

    internal static LedgerProblem Damaged(string path, string what, Exception? inner = null) =>
        new(
            LedgerFault.Damaged,
            $"The ledger {path} is damaged: {what.TrimEnd('.')}. Take it from a backup, or read the reports again into a new ledger.",
            inner
        );
}
