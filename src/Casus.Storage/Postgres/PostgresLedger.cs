using Casus.Ledger;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>A ledger in a schema of a PostgreSQL database: one writer, and as many readers as the server takes.</summary>
sealed class PostgresLedger : SqlLedger
{
    /// <summary>Meta's word for bytes that could not be cleared away yet, because somebody looked at them.</summary>
    const string Unwiped = "unwiped";

    const string AsItStands = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    readonly NpgsqlConnection _connection;
    readonly WriterSession? _writer;

    PostgresLedger(NpgsqlConnection connection, WriterSession? writer, TimeProvider? time)
        : base(connection, new PostgresWordIndex(connection), time) => (_connection, _writer) = (connection, writer);

    /// <summary>Sees the ledger as it stands now, whatever a writer adds meanwhile.</summary>
    public static PostgresLedger Reader(PostgresAddress address)
    {
        var ledger = Viewer(address);
        ledger.Hold();
        return ledger;
    }

    /// <summary>Nothing is seen through it but while it is held.</summary>
    public static PostgresLedger Viewer(PostgresAddress address) =>
        Opened(address, connection => new(Known(connection, address), null, null));

    /// <param name="madeBy">For a ledger that is made when there is none; null when one must be there.</param>
    public static PostgresLedger Writer(PostgresAddress address, MadeBy? madeBy, TimeProvider time) =>
        Opened(
            address,
            connection =>
            {
                var writer = new WriterSession(connection, address.Typed);
                writer.Take();
                if (PostgresFormat.Check(connection, address.Typed) is { } format)
                    PostgresFormat.Migrate(connection, format, PostgresFormat.Steps);
                else
                    Make(connection, madeBy ?? throw Missing(address), time);
                var ledger = new PostgresLedger(connection, writer, time);
                if (connection.Text("SELECT value FROM meta WHERE key = $1", Unwiped) is not null)
                    ledger.Wipe();
                return ledger;
            }
        );

    /// <summary>Which versions read it; null when there is none yet.</summary>
    public static MadeBy? VersionsOf(PostgresAddress address)
    {
        using var connection = Open(address);
        if (PostgresFormat.Check(connection, address.Typed) is null)
            return null;
        using var ledger = new PostgresLedger(connection, null, null);
        return ledger.MadeBy;
    }

    /// <summary>The format that it has; throws <see cref="LedgerProblem"/> when there is none.</summary>
    public static int FormatOf(PostgresAddress address)
    {
        using var connection = Open(address);
        return PostgresFormat.Check(connection, address.Typed) ?? throw Missing(address);
    }

    /// <summary>A connection to a ledger that is there, which sees it as it stands at this moment.</summary>
    public static NpgsqlConnection Snapshot(PostgresAddress address)
    {
        var connection = Open(address);
        try
        {
            _ = Known(connection, address);
            connection.Run(AsItStands);
            connection.Run(Wiping.Held);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that holds the lock of the ledger, whether one is there or not.</summary>
    public static NpgsqlConnection Held(PostgresAddress address)
    {
        var connection = Open(address);
        try
        {
            new WriterSession(connection, address.Typed).Take();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override void Dispose()
    {
        _writer?.Release();
        _connection.Dispose();
        base.Dispose();
    }

    protected override void BeginView()
    {
        _connection.Run(AsItStands);
        _connection.Run(Wiping.Held);
    }

    protected override bool HasCurrentFormat() =>
        PostgresFormat.Known(Text("SELECT value FROM meta WHERE key = 'format'"), _connection.Database)
        == PostgresFormat.Steps.Current;

    protected override IGrownRows GrownRows(LedgerSecret secret) => new PostgresRows(_connection, secret);

    protected override void Commit(Action work) => _writer!.Commit(work);

    /// <summary>Of the tables; what the server keeps in its log of writes goes when that is recycled.</summary>
    protected override bool Wipe()
    {
        const string Note =
            "INSERT INTO meta (key, value) VALUES ($1, 'yes') ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        _connection.Run(Note, Unwiped);
        if (!Wiping.Run(_connection))
            return false;
        _connection.Run("DELETE FROM meta WHERE key = $1", Unwiped);
        return true;
    }

    protected override IEnumerable<SqlRow> Rows(string sql, params object?[] values) =>
        _writer is null ? base.Rows(sql, values) : _writer.Ask(() => base.Rows(sql, values));

    protected override string? Text(string sql, params object?[] values) =>
        _writer is null ? base.Text(sql, values) : _writer.Ask(() => base.Text(sql, values));

    protected override long Number(string sql, params object?[] values) =>
        _writer is null ? base.Number(sql, values) : _writer.Ask(() => base.Number(sql, values));

    static void Make(NpgsqlConnection connection, MadeBy madeBy, TimeProvider time)
    {
        using var transaction = connection.BeginTransaction();
        PostgresFormat.Make(connection, madeBy, time);
        transaction.Commit();
    }

    static NpgsqlConnection Known(NpgsqlConnection connection, PostgresAddress address) =>
        PostgresFormat.Check(connection, address.Typed) is null ? throw Missing(address) : connection;

    static PostgresLedger Opened(PostgresAddress address, Func<NpgsqlConnection, PostgresLedger> open)
    {
        var connection = Open(address);
        try
        {
            return open(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    static NpgsqlConnection Open(PostgresAddress address)
    {
        var connection = new NpgsqlConnection(address.Settings.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (NpgsqlException error)
        {
            connection.Dispose();
            throw PostgresFaults.Of(error, address.Typed);
        }
    }

    static LedgerProblem Missing(PostgresAddress address) =>
        new(
            LedgerFault.Unavailable,
            $"There is no ledger at {address.Typed}. Make one with: casus read FILES --ledger {address.Typed}"
        );
}
