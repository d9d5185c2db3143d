using Casus.Ledger.Searching;

namespace Casus.Ledger.Moments;

/// <summary>A ledger as it stood at a moment: the reports known by then, as they are read today, folded alone. A view, kept in memory.</summary>
public sealed class MomentLedger : IBrowsable
{
    readonly ILedger _entries;
    readonly KnownThen _known;
    readonly HashSet<string> _reports;
    readonly MemoryLedger _rows;

    /// <summary>Folds at once; the ledger below stays the caller's to close.</summary>
    public MomentLedger(ILedger entries, Moment moment)
    {
        (_entries, Moment) = (entries, moment);
        _known = KnownThen.Of(entries, moment);
        _reports = new(_known.Reports, StringComparer.Ordinal);
        _rows = new(entries.MadeBy);
        LedgerFold.Refresh(this);
    }

    public Moment Moment { get; }

    /// <summary>Reports that no moment can be given for, sorted by id; they are in no such view.</summary>
    public IReadOnlyList<string> Undated => _known.Undated;

    public MadeBy MadeBy => _entries.MadeBy;

    public long LastEntry => _entries.LastEntry;

    public int ReportCount => _known.Reports.Count;

    public long? DerivedUpTo => _rows.DerivedUpTo;

    public bool Has(string report) => _reports.Contains(report);

    /// <summary>Never: the past is not added to.</summary>
    public void Append(IReadOnlyList<Entry> entries) =>
        throw new InvalidOperationException("A ledger as of a moment is a view: nothing is appended to it.");

    public IEnumerable<string> ReportIds() => _known.Reports;

    public StoredReport Load(string report)
    {
        if (!Has(report))
            throw new KeyNotFoundException($"There was no report {report} in this ledger then.");
        var stored = _entries.Load(report);
        return _known.Names is { } names ? stored with { Files = names[report] } : stored;
    }

    /// <summary>A report that no moment can be given for: it is shown apart.</summary>
    public StoredReport LoadUndated(string report) => _entries.Load(report);

    public ReadOnlyMemory<byte> Raw(string report) => _entries.Raw(report);

    public IEnumerable<Judgement> Judgements() => _known.Judgements;

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) => _rows.ReplaceDerived(upTo, rows);

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => _rows.Derived(kind, incident);

    public DerivedRow? Find(string kind, string id) => _rows.Find(kind, id);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => _rows.At(home, kind);

    public IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost) => _rows.Page(kind, after, atMost);

    public int Count(string kind) => _rows.Count(kind);

    public IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        SearchOfView.Search(this, _entries, query, page);

    public int HitCount(SearchQuery query, SearchIn kind, int atMost) =>
        SearchOfView.Count(this, _entries, query, kind, atMost);

    /// <summary>Nothing to close: the ledger below is the caller's.</summary>
    public void Dispose() { }
}
