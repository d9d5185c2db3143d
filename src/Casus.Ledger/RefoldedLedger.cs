using Casus.Ledger.Moments;
using Casus.Ledger.Searching;

namespace Casus.Ledger;

/// <summary>Another ledger's entries under derived rows of its own, kept in memory: a view that is up to date without writing.</summary>
public sealed class RefoldedLedger(ILedger entries) : IBrowsable, IEntryLog
{
    readonly MemoryLedger _rows = new(entries.MadeBy);

    public MadeBy MadeBy => entries.MadeBy;

    public long LastEntry => entries.LastEntry;

    public int ReportCount => entries.ReportCount;

    public long? DerivedUpTo => _rows.DerivedUpTo;

    public bool Has(string report) => entries.Has(report);

    /// <summary>Never: this ledger is a view.</summary>
    public void Append(IReadOnlyList<Entry> appended) =>
        throw new InvalidOperationException("A refolded ledger is a view: nothing is appended to it.");

    public IEnumerable<string> ReportIds() => entries.ReportIds();

    public StoredReport Load(string report) => entries.Load(report);

    public ReadOnlyMemory<byte> Raw(string report) => entries.Raw(report);

    public IEnumerable<Judgement> Judgements() => entries.Judgements();

    /// <summary>Of the ledger below; empty where that keeps none.</summary>
    public IEnumerable<LoggedEntry> Log() => (entries as IEntryLog)?.Log() ?? [];

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) => _rows.ReplaceDerived(upTo, rows);

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => _rows.Derived(kind, incident);

    public DerivedRow? Find(string kind, string id) => _rows.Find(kind, id);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => _rows.At(home, kind);

    public IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost) => _rows.Page(kind, after, atMost);

    public int Count(string kind) => _rows.Count(kind);

    public IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        SearchOfView.Search(this, entries, query, page);

    public int HitCount(SearchQuery query, SearchIn kind, int atMost) =>
        SearchOfView.Count(this, entries, query, kind, atMost);

    /// <summary>Closes the ledger below.</summary>
    public void Dispose() => entries.Dispose();
}
