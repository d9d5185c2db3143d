using System.Diagnostics;
using Casus.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>A ledger in one SQLite file.</summary>
sealed class SqliteLedger : SqlLedger
{
    readonly SqliteConnection _connection;
    readonly WriterLock? _writer;

    SqliteLedger(SqliteConnection connection, WriterLock? writer, TimeProvider? time)
        : base(connection, new SqliteWordIndex(connection), time) => (_connection, _writer) = (connection, writer);

    public static SqliteLedger Reader(string path) => new(Connections.Reader(path), null, null);

    /// <summary>Nothing is seen through it but while it is held.</summary>
    public static SqliteLedger Viewer(string path) => new(Connections.Viewer(path), null, null);

    public static SqliteLedger Writer(string path, WriterLock writer, TimeProvider time)
    {
        var connection = Connections.Writer(path);
        try
        {
            LedgerFormat.Migrate(connection);
            using var self = Process.GetCurrentProcess();
            connection.Run(
                "INSERT OR REPLACE INTO meta (key, value) VALUES ('writer', $1)",
                $"process {self.Id} on {Environment.MachineName}"
            );
            return new(connection, writer, time);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Who has the ledger open for writing, in words.</summary>
    public static string WriterOf(string path)
    {
        try
        {
            using var connection = Connections.Reader(path);
            return connection.Text("SELECT value FROM meta WHERE key = 'writer'") ?? "another program";
        }
        catch (SqliteException)
        {
            return "another program";
        }
    }

    /// <summary>A writer leaves one whole file behind: everything is moved out of the log first.</summary>
    public override void Dispose()
    {
        try
        {
            if (_writer is not null)
                _connection.Run("DELETE FROM meta WHERE key = 'writer'; PRAGMA wal_checkpoint(TRUNCATE);");
        }
        catch (SqliteException)
        {
            // A full disk, say: the log stays beside the file, and the next writer takes it in.
        }
        finally
        {
            _connection.Dispose();
            base.Dispose();
            _writer?.Dispose();
        }
    }

    protected override void BeginView() => _connection.Run("BEGIN");

    protected override bool HasCurrentFormat() => LedgerFormat.Of(_connection) == LedgerFormat.Steps.Current;

    protected override void BeforeWithdrawal() => _connection.Run("PRAGMA secure_delete = ON");

    protected override bool Wipe()
    {
        OlderCopy.Drop(_connection.DataSource);
        _connection.Run("VACUUM");
        return _connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }

    protected override void Commit(Action work)
    {
        // Begun by hand: the rows to be written may be read, while they are written, through this same connection.
        _connection.Run("BEGIN IMMEDIATE");
        try
        {
            work();
            _connection.Run("COMMIT");
        }
        catch
        {
            // A full disk makes SQLite roll back by itself; then there is nothing left to undo.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
                _connection.Run("ROLLBACK");
            throw;
        }
    }
}
