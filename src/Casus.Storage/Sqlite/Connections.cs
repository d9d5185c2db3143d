using System.Globalization;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>How the file is opened. Only the writer ever checkpoints: SQLite before 3.51.3 may lose pages when two connections do at once.</summary>
static class Connections
{
    static long _looks;

    public static SqliteConnection Writer(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite);
        connection.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;");
        return connection;
    }

    /// <summary>Holds one view of the ledger until it is closed, whatever a writer adds meanwhile.</summary>
    public static SqliteConnection Reader(string path)
    {
        var connection = Unwritable(path) ? OpenStill(path) : Open(path, SqliteOpenMode.ReadWrite);
        connection.Run("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA mmap_size = 0; BEGIN;");
        connection.Number("SELECT count(*) FROM meta");
        return connection;
    }

    /// <summary>Sees the ledger as it stands at each moment; even as the last that closes it leaves the log to the next writer.</summary>
    public static SqliteConnection Viewer(string path)
    {
        var connection = Unwritable(path) ? OpenStill(path) : Open(path, SqliteOpenMode.ReadOnly);
        connection.Run("PRAGMA mmap_size = 0");
        return connection;
    }

    /// <summary>For a glance at what a file is, which leaves nothing beside it.</summary>
    public static SqliteConnection Look(string path) => File.Exists(path + "-wal") ? Viewer(path) : OpenStill(path);

    public static SqliteConnection Maker(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        connection.Run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
        return connection;
    }

    /// <summary>To be called by who holds the writer's lock.</summary>
    public static void Tidy(string path)
    {
        using var connection = Writer(path);
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    static SqliteConnection Open(string path, SqliteOpenMode mode, string? source = null)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = source ?? Path.GetFullPath(path),
                Mode = mode,
                Pooling = false,
                DefaultTimeout = 30,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    /// <summary>On a medium that cannot be written nobody else writes either; SQLite then needs no files beside the ledger.</summary>
    static SqliteConnection OpenStill(string path) =>
        Open(path, SqliteOpenMode.ReadOnly, $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1");

    static bool Unwritable(string path)
    {
        if (File.Exists(path + "-wal"))
            return false;
        try
        {
            // A name of each look's own: two at one moment would take each other for a medium that cannot be written, and be shown the past for good.
            var look = Interlocked.Increment(ref _looks);
            var probe = string.Create(CultureInfo.InvariantCulture, $"{path}-probe{Environment.ProcessId}-{look}");
            using var file = new FileStream(
                probe,
                FileMode.Create,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
