using System.Data.Common;
using System.Globalization;
using System.Text;
using Casus.Coding;
using Casus.Incidents.Growth;
using Casus.Ledger;
using Casus.Ledger.Moments;
using Casus.Ledger.Redactions;
using Casus.Ledger.Searching;
using Casus.Reports;

namespace Casus.Storage.Tables;

/// <summary>A ledger in tables, whichever engine keeps them.</summary>
abstract class SqlLedger : IRereadable, IEntryLog, IGrowing, IBrowsable, IShelved
{
    readonly DbConnection _connection;
    readonly EntryWriter? _entries;
    readonly LedgerSecret _secret;
    readonly HiddenWords _hidden;
    readonly WordIndex _index;
    Withdrawn? _withdrawn;
    StoredShelves? _shelves;
    bool? _isCurrent;

    /// <param name="time">Null for a ledger that is only read.</param>
    private protected SqlLedger(DbConnection connection, WordIndex index, TimeProvider? time)
    {
        _connection = connection;
        _secret = LedgerSecret.Of(connection);
        _hidden = new(_secret);
        _index = index;
        _entries = time is null ? null : new(connection, time, _hidden, index);
        MadeBy = Versions("") ?? new("", "", "");
    }

    public MadeBy MadeBy { get; private set; }

    public MadeBy? Rereading => Versions("reread_");

    public long LastEntry => Number("SELECT max(seq) FROM entries");

    public int ReportCount => (int)Number("SELECT count(*) FROM reports");

    public long? DerivedUpTo =>
        // A file of an older format, opened to be read, has rows that are found in another way.
        IsCurrent && Meta("derived_up_to") is { } upTo
            ? long.Parse(upTo, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A forgotten report is known too: it is not read again.</summary>
    public bool Has(string report) => Has(report, long.MaxValue) || Withdrawn.IsForgotten(report);

    /// <summary>Whether it is there and stands as an entry up to that one left it.</summary>
    public bool Has(string report, long upTo) =>
        Number("SELECT 1 FROM reports WHERE id = $1 AND seq <= $2", report, upTo) == 1;

    /// <summary>From now on the ledger is seen as it stands at this moment.</summary>
    public void Hold()
    {
        BeginView();
        _isCurrent = null;
        MadeBy = Versions("") ?? MadeBy;
        _withdrawn = null;
    }

    public void LetGo() => _connection.Run("ROLLBACK");

    public void Append(IReadOnlyList<Entry> entries) =>
        InTransaction(writer => writer.Append([.. entries.Where(entry => !IsOfForgotten(entry))]));

    /// <summary>In one transaction; then nothing of the old bytes is left in the store. False while a reader holds on to what has them.</summary>
    public bool Withdraw(Action<WithdrawalWriter> write)
    {
        BeforeWithdrawal();
        InTransaction(writer => write(writer.Withdrawal));
        _withdrawn = null;
        return Wipe();
    }

    /// <summary>Makes ready for rows whose bytes must go.</summary>
    protected virtual void BeforeWithdrawal() { }

    /// <summary>Clears the store of bytes that no row holds any more; false when somebody keeps it from doing so.</summary>
    protected abstract bool Wipe();

    /// <summary>Begins a transaction in which all is seen as it stands at this moment.</summary>
    protected abstract void BeginView();

    /// <summary>False for a store of an older format, opened to be read: its rows are found in another way, and it has no index of words.</summary>
    protected abstract bool HasCurrentFormat();

    /// <summary>All of it or nothing, on this ledger's connection; the work may be done more than once.</summary>
    protected abstract void Commit(Action work);

    protected virtual IEnumerable<SqlRow> Rows(string sql, params object?[] values) => _connection.Rows(sql, values);

    protected virtual string? Text(string sql, params object?[] values) => _connection.Text(sql, values);

    protected virtual long Number(string sql, params object?[] values) => _connection.Number(sql, values);

    protected virtual IGrownRows GrownRows(LedgerSecret secret) => new DerivedTable(_connection, secret);

    /// <summary>Looked up when it is first asked for: few readers ask.</summary>
    Withdrawn Withdrawn => _withdrawn ??= new(Judgements());

    bool IsCurrent => _isCurrent ??= HasCurrentFormat();

    bool IsOfForgotten(Entry entry) =>
        entry switch
        {
            Entry.Read read => Withdrawn.IsForgotten(read.Report.Id),
            Entry.Named named => Withdrawn.IsForgotten(named.Report),
            _ => false,
        };

    public IEnumerable<string> ReportIds() =>
        Rows("SELECT id FROM reports ORDER BY id").Select(row => row.GetString(0));

    public IEnumerable<string> ReportsUpTo(long entry) =>
        Rows("SELECT id FROM reports WHERE seq <= $1 ORDER BY id", entry).Select(row => row.GetString(0));

    public StoredReport Load(string report) => Load(report, long.MaxValue);

    /// <summary>Under the names that entries up to that one gave it.</summary>
    public StoredReport Load(string report, long upTo)
    {
        const string Stored = "SELECT report, coding FROM reports WHERE id = $1 AND seq <= $2";
        foreach (var row in Rows(Stored, report, upTo))
            return new(
                _hidden.Report(report, row.GetString(0)),
                _hidden.Coding(report, row.GetString(1)),
                Files(report, upTo)
            );
        throw Missing(report);
    }

    public ReadOnlyMemory<byte> Raw(string report)
    {
        foreach (var row in Rows("SELECT raw_form, raw FROM reports WHERE id = $1", report))
            return RawBytes.Unpack(row.GetString(0), row.GetBytes(1));
        throw Missing(report);
    }

    public IEnumerable<LoggedEntry> Log() => After(0);

    public IEnumerable<LoggedEntry> After(long entry) =>
        Rows("SELECT seq, kind, report, file, recorded_at FROM entries WHERE seq > $1 ORDER BY seq", entry)
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
        Rows("SELECT id FROM reports WHERE id NOT IN (SELECT report FROM reread) ORDER BY id")
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
        Rows("SELECT judgement FROM judgements WHERE seq <= $1 ORDER BY seq", entry)
            .Select(row => StoredJson.Read<Judgement>(Encoding.UTF8.GetBytes(row.GetString(0))));

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) =>
        InTransaction(writer => writer.ReplaceDerived(upTo, rows));

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) =>
        incident is null ? DerivedTable.All(_connection, kind) : DerivedTable.OfIncident(_connection, kind, incident);

    public DerivedRow? Find(string kind, string id) => DerivedTable.Find(_connection, kind, id);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => DerivedTable.At(_connection, home, kind);

    public IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost) =>
        DerivedTable.Page(_connection, kind, after, atMost);

    public int Count(string kind) => (int)Number("SELECT count(*) FROM derived WHERE kind = $1", kind);

    /// <summary>A file of an older format has no index yet.</summary>
    public IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        IsCurrent ? _index.Search(query, page) : ScannedSearch.Search(this, query, page);

    public int HitCount(SearchQuery query, SearchIn kind, int atMost) =>
        IsCurrent ? _index.Count(query, kind, atMost) : ScannedSearch.Count(this, query, kind, atMost);

    public IShelves Shelves => _shelves ??= new(_connection, _secret);

    public void Grow(long upTo, Action<IDerivedRows> work) =>
        InTransaction(writer =>
        {
            using var rows = GrownRows(_secret);
            writer.Grow(upTo, work, rows);
        });

    public virtual void Dispose()
    {
        _shelves?.Dispose();
        _secret.Dispose();
    }

    List<string> Files(string report, long upTo)
    {
        var files = Rows("SELECT file FROM names WHERE report = $1 AND seq <= $2", report, upTo)
            .Select(row => row.GetString(0))
            .ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    void InTransaction(Action<EntryWriter> write)
    {
        var writer = _entries ?? throw new InvalidOperationException("This ledger was opened to be read.");
        Commit(() =>
        {
            // What an attempt before this one had added was rolled back.
            _index.Drop();
            write(writer);
        });
    }

    string? Meta(string key) => Text("SELECT value FROM meta WHERE key = $1", key);

    MadeBy? Versions(string prefix) =>
        Meta(prefix + "models") is { } models
            ? new(models, Meta(prefix + "rules") ?? "", Meta(prefix + "tier") ?? "")
            : null;

    public static KeyNotFoundException Missing(string report) => new($"There is no report {report} in this ledger.");
}
