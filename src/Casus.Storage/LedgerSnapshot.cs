using Casus.Incidents.Growth;
using Casus.Ledger;
using Casus.Ledger.Moments;
using Casus.Ledger.Searching;
using Casus.Storage.Tables;

namespace Casus.Storage;

/// <summary>A ledger as it stood at a moment, as far as it was folded then: what was appended later, or is still to be folded, is not in it.</summary>
public sealed class LedgerSnapshot : IBrowsable, IShelved, IEntryLog
{
    readonly SqlLedger _ledger;
    readonly Action<SqlLedger> _release;
    readonly long _upTo;
    bool _closed;

    internal LedgerSnapshot(SqlLedger ledger, Action<SqlLedger> release)
    {
        (_ledger, _release) = (ledger, release);
        var last = ledger.LastEntry;
        _upTo = ledger.DerivedUpTo ?? 0;
        // Rows of one reading do not fit the texts of another.
        if (_upTo < last && ledger.After(_upTo).Any(entry => entry.Kind is LoggedKind.Reread))
            _upTo = 0;
        Waiting = last - _upTo;
    }

    /// <summary>How many entries of the file are not folded yet; the writer folds them when it has read what it was given.</summary>
    public long Waiting { get; }

    public MadeBy MadeBy => _ledger.MadeBy;

    public long LastEntry => _upTo;

    /// <summary>The last entry: there is nothing to fold.</summary>
    public long? DerivedUpTo => _upTo;

    public int ReportCount => Waiting == 0 ? _ledger.ReportCount : _ledger.ReportsUpTo(_upTo).Count();

    public bool Has(string report) => _ledger.Has(report, _upTo);

    /// <summary>Never: a view is looked at.</summary>
    public void Append(IReadOnlyList<Entry> entries) => throw Unwritten();

    public IEnumerable<string> ReportIds() => Waiting == 0 ? _ledger.ReportIds() : _ledger.ReportsUpTo(_upTo);

    public StoredReport Load(string report) => _ledger.Load(report, _upTo);

    public ReadOnlyMemory<byte> Raw(string report) =>
        Has(report) ? _ledger.Raw(report) : throw SqlLedger.Missing(report);

    public IEnumerable<Judgement> Judgements() => _ledger.JudgementsUpTo(_upTo);

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) => throw Unwritten();

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) =>
        _upTo == 0 ? [] : _ledger.Derived(kind, incident);

    public DerivedRow? Find(string kind, string id) => _upTo == 0 ? null : _ledger.Find(kind, id);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => _upTo == 0 ? [] : _ledger.At(home, kind);

    public IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost) =>
        _upTo == 0 ? [] : _ledger.Page(kind, after, atMost);

    public int Count(string kind) => _upTo == 0 ? 0 : _ledger.Count(kind);

    public IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        Waiting == 0 ? _ledger.Search(query, page) : SearchOfView.Search(this, _ledger, query, page);

    public int HitCount(SearchQuery query, SearchIn kind, int atMost) =>
        Waiting == 0 ? _ledger.HitCount(query, kind, atMost) : SearchOfView.Count(this, _ledger, query, kind, atMost);

    /// <summary>As far as the rows are.</summary>
    public IShelves Shelves => _ledger.Shelves;

    public IEnumerable<LoggedEntry> Log() => _ledger.Log().TakeWhile(entry => entry.Number <= _upTo);

    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        _release(_ledger);
    }

    static InvalidOperationException Unwritten() => new("A view of a ledger is looked at, never written.");
}
