using Casus.Storage.Sqlite;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Access;

/// <summary>What tells an access file from any other.</summary>
static class AccessFormat
{
    const int Current = 1;

    /// <summary>"Casa" in the header of the file.</summary>
    const int ApplicationId = 0x43617361;

    public static SqliteConnection Open(string path)
    {
        MakeOwnersOnly(path);
        var connection = Connection(path, SqliteOpenMode.ReadWrite);
        try
        {
            connection.Open();
            // With a rollback journal several writers of an SQLite before 3.51.3 do no harm; there is little to write here.
            connection.Run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;");
            Prepare(path, connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Changes nothing, not even the file's times.</summary>
    public static SqliteConnection OpenToRead(string path)
    {
        var connection = Connection(path, SqliteOpenMode.ReadOnly);
        try
        {
            connection.Open();
            return connection.Number("PRAGMA application_id") == ApplicationId ? connection : throw SomethingElse(path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    static SqliteConnection Connection(string path, SqliteOpenMode mode) =>
        new(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path.GetFullPath(path),
                Mode = mode,
                Pooling = false,
                DefaultTimeout = 10,
            }.ToString()
        );

    static LedgerProblem SomethingElse(string path) =>
        new(
            LedgerFault.NotALedger,
            $"{path} holds no keys of Casus but something else; it was left as it is. Name another file with --access."
        );

    static void Prepare(string path, SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var format = connection.Number("PRAGMA user_version");
        if (format == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
            connection.Run($"{Tables()}\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Current};");
        else if (connection.Number("PRAGMA application_id") != ApplicationId)
            throw SomethingElse(path);
        else if (format > Current)
            throw new LedgerProblem(
                LedgerFault.NewerFormat,
                $"{path} was written by a newer casus. Use that one; the file was left as it is."
            );
        transaction.Commit();
    }

    static void MakeOwnersOnly(string path)
    {
        if (File.Exists(path))
            return;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, options).Dispose();
    }

    static string Tables()
    {
        var assembly = typeof(AccessFormat).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("Casus.Storage.Access.access.sql")!);
        return reader.ReadToEnd();
    }
}
