using System.Diagnostics;
using System.Globalization;
using System.Text;
using Casus.Coding;
using Casus.Ledger;
using Casus.Ledger.Moments;
using Casus.Ledger.Redactions;
using Casus.Ledger.Searching;
using Casus.Reports;
using Casus.Storage.Search;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>A ledger in one SQLite file.</summary>
sealed class SqliteLedger : IRereadable, IEntryLog, IGrowing, IBrowsable
{
    readonly SqliteConnection _connection;
    readonly WriterLock? _writer;
    readonly EntryWriter? _entries;
    readonly LedgerSecret _secret;
    readonly HiddenWords _hidden;
    readonly SqliteWordIndex _index;
    Withdrawn _withdrawn;
    bool _isCurrent;

    SqliteLedger(SqliteConnection connection, WriterLock? writer, TimeProvider? time)
    {
        _connection = connection;
        _writer = writer;
        _secret = LedgerSecret.Of(connection);
        _hidden = new(_secret);
        _index = new(connection);
        _entries = time is null ? null : new(connection, time, _hidden, _index);
        _isCurrent = connection.Number("PRAGMA user_version") == LedgerFormat.Current;
        MadeBy = Versions(connection, "") ?? new("", "", "");
        _withdrawn = new(Judgements());
    }

    public static SqliteLedger Reader(string path) => new(Connections.Reader(path), null, null);

    /// <summary>Nothing is seen through it but while it is held.</summary>
    public static SqliteLedger Viewer(string path) => new(Connections.Viewer(path), null, null);

    public static SqliteLedger Writer(string path, WriterLock writer, TimeProvider time)
    {
        var connection = Connections.Writer(path);
        LedgerFormat.Migrate(connection);
        using var self = Process.GetCurrentProcess();
        connection.Run(
            "INSERT OR REPLACE INTO meta (key, value) VALUES ('writer', $1)",
            $"process {self.Id} on {Environment.MachineName}"
        );
        return new(connection, writer, time);
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

    public MadeBy MadeBy { get; private set; }

    public MadeBy? Rereading => Versions(_connection, "reread_");

    public long LastEntry => _connection.Number("SELECT max(seq) FROM entries");

    public int ReportCount => (int)_connection.Number("SELECT count(*) FROM reports");

    public long? DerivedUpTo =>
        // A file of an older format, opened to be read, has rows that are found in another way.
        _isCurrent && Meta("derived_up_to") is { } upTo
            ? long.Parse(upTo, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A forgotten report is known too: it is not read again.</summary>
    public bool Has(string report) => Has(report, long.MaxValue) || _withdrawn.IsForgotten(report);

    /// <summary>Whether it is there and stands as an entry up to that one left it.</summary>
    public bool Has(string report, long upTo) =>
        _connection.Number("SELECT 1 FROM reports WHERE id = $1 AND seq <= $2", report, upTo) == 1;

    /// <summary>From now on the ledger is seen as it stands at this moment.</summary>
    public void Hold()
    {
        _connection.Run("BEGIN");
        _isCurrent = _connection.Number("PRAGMA user_version") == LedgerFormat.Current;
        MadeBy = Versions(_connection, "") ?? MadeBy;
        _withdrawn = new(Judgements());
    }

    public void LetGo() => _connection.Run("ROLLBACK");

    public void Append(IReadOnlyList<Entry> entries) =>
        InTransaction(writer => writer.Append([.. entries.Where(entry => !IsOfForgotten(entry))]));

    /// <summary>In one transaction; then nothing of the old bytes is left in the file. False while a reader holds on to the log that has them.</summary>
    public bool Withdraw(Action<WithdrawalWriter> write)
    {
        _connection.Run("PRAGMA secure_delete = ON");
        InTransaction(writer => write(writer.Withdrawal));
        _withdrawn = new(Judgements());
        _connection.Run("VACUUM");
        return _connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }

    bool IsOfForgotten(Entry entry) =>
        entry switch
        {
            Entry.Read read => _withdrawn.IsForgotten(read.Report.Id),
            Entry.Named named => _withdrawn.IsForgotten(named.Report),
            _ => false,
        };

    public IEnumerable<string> ReportIds() =>
        _connection.Rows("SELECT id FROM reports ORDER BY id").Select(row => row.GetString(0));

    public IEnumerable<string> ReportsUpTo(long entry) =>
        _connection.Rows("SELECT id FROM reports WHERE seq <= $1 ORDER BY id", entry).Select(row => row.GetString(0));

    public StoredReport Load(string report) => Load(report, long.MaxValue);

    /// <summary>Under the names that entries up to that one gave it.</summary>
    public StoredReport Load(string report, long upTo)
    {
        const string Stored = "SELECT report, coding FROM reports WHERE id = $1 AND seq <= $2";
        foreach (var row in _connection.Rows(Stored, report, upTo))
            return new(
                _hidden.Report(report, row.GetString(0)),
                _hidden.Coding(report, row.GetString(1)),
                Files(report, upTo)
            );
        throw Missing(report);
    }

    public ReadOnlyMemory<byte> Raw(string report)
    {
        foreach (var row in _connection.Rows("SELECT raw_form, raw FROM reports WHERE id = $1", report))
            return RawBytes.Unpack(row.GetString(0), row.GetFieldValue<byte[]>(1));
        throw Missing(report);
    }

    public IEnumerable<LoggedEntry> Log() => After(0);

    public IEnumerable<LoggedEntry> After(long entry) =>
        _connection
            .Rows("SELECT seq, kind, report, file, recorded_at FROM entries WHERE seq > $1 ORDER BY seq", entry)
            .Select(row => new LoggedEntry(
                row.GetInt64(0),
                Enum.Parse<LoggedKind>(row.GetString(1), ignoreCase: true),
                row.TextOrNull(2),
                row.TextOrNull(3),
                DateTimeOffset.Parse(row.GetString(4), CultureInfo.InvariantCulture)
            ));

    public void BeginReread(MadeBy madeBy)
    {
        if (Rereading != madeBy)
            InTransaction(writer => writer.Reread.Begin(madeBy));
    }

    public IEnumerable<string> NotReread() =>
        _connection
            .Rows("SELECT id FROM reports WHERE id NOT IN (SELECT report FROM reread) ORDER BY id")
            .Select(row => row.GetString(0));

    public void Reread(IReadOnlyList<(Report Report, ReportCoding Coding)> readings) =>
        InTransaction(writer => writer.Reread.Add(readings));

    public void FinishReread()
    {
        if (Rereading is not { } newer || NotReread().Any())
            throw new InvalidOperationException("A report still lacks its new reading.");
        InTransaction(writer => writer.Reread.Finish(newer));
        MadeBy = newer;
    }

    public IEnumerable<Judgement> Judgements() => JudgementsUpTo(long.MaxValue);

    public IEnumerable<Judgement> JudgementsUpTo(long entry) =>
        _connection
            .Rows("SELECT judgement FROM judgements WHERE seq <= $1 ORDER BY seq", entry)
            .Select(row => StoredJson.Read<Judgement>(Encoding.UTF8.GetBytes(row.GetString(0))));

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) =>
        InTransaction(writer => writer.ReplaceDerived(upTo, rows));

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) =>
        incident is null ? DerivedTable.All(_connection, kind) : DerivedTable.OfIncident(_connection, kind, incident);

    public DerivedRow? Find(string kind, string id) => DerivedTable.Find(_connection, kind, id);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => DerivedTable.At(_connection, home, kind);

    public IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost) =>
        DerivedTable.Page(_connection, kind, after, atMost);

    public int Count(string kind) => (int)_connection.Number("SELECT count(*) FROM derived WHERE kind = $1", kind);

    /// <summary>A file of an older format has no index yet.</summary>
    public IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        _isCurrent ? _index.Search(query, page) : ScannedSearch.Search(this, query, page);

    public int HitCount(SearchQuery query, SearchIn kind, int atMost) =>
        _isCurrent ? _index.Count(query, kind, atMost) : ScannedSearch.Count(this, query, kind, atMost);

    public void Grow(long upTo, Action<IDerivedRows> work) => InTransaction(writer => writer.Grow(upTo, work, _secret));

    /// <summary>A writer leaves one whole file behind: everything is moved out of the log first.</summary>
    public void Dispose()
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
            _secret.Dispose();
            _writer?.Dispose();
        }
    }

    List<string> Files(string report, long upTo)
    {
        var files = _connection
            .Rows("SELECT file FROM names WHERE report = $1 AND seq <= $2", report, upTo)
            .Select(row => row.GetString(0))
            .ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    void InTransaction(Action<EntryWriter> write)
    {
        var writer = _entries ?? throw new InvalidOperationException("This ledger was opened to be read.");
        // Begun by hand: the rows to be written may be read, while they are written, through this same connection.
        _connection.Run("BEGIN IMMEDIATE");
        try
        {
            write(writer);
            _connection.Run("COMMIT");
        }
        catch
        {
            _index.Drop();
            // A full disk makes SQLite roll back by itself; then there is nothing left to undo.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
                _connection.Run("ROLLBACK");
            throw;
        }
    }

    string? Meta(string key) => Meta(_connection, key);

    static string? Meta(SqliteConnection connection, string key) =>
        connection.Text("SELECT value FROM meta WHERE key = $1", key);

    static MadeBy? Versions(SqliteConnection connection, string prefix) =>
        Meta(connection, prefix + "models") is { } models
            ? new(models, Meta(connection, prefix + "rules") ?? "", Meta(connection, prefix + "tier") ?? "")
            : null;

    public static KeyNotFoundException Missing(string report) => new($"There is no report {report} in this ledger.");
}
