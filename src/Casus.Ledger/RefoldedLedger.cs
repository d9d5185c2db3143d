using Casus.Ledger.Moments;

namespace Casus.Ledger;

/// <summary>Another ledger's entries under derived rows of its own, kept in memory: a view that is up to date without writing.</summary>
public sealed class RefoldedLedger(ILedger entries) : ILedger, IEntryLog
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

    /// <summary>Closes the ledger below.</summary>
    public void Dispose() => entries.Dispose();
}
