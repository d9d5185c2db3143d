using Casus.Ledger;
using Casus.Ledger.Moments;

namespace Casus.Web.Incidents.One;

/// <summary>Some of a ledger's reports, as if there were no others: what is folded of them costs as much as they are, however large the ledger.</summary>
sealed class PartLedger(ILedger whole, IReadOnlyCollection<string> reports) : ILedger, IEntryLog
{
    readonly HashSet<string> _reports = new(reports.Where(whole.Has), StringComparer.Ordinal);
    readonly MemoryLedger _rows = new(whole.MadeBy);

    public MadeBy MadeBy => whole.MadeBy;

    public long LastEntry => whole.LastEntry;

    public int ReportCount => _reports.Count;

    public long? DerivedUpTo => _rows.DerivedUpTo;

    public bool Has(string report) => _reports.Contains(report);

    /// <summary>Never: this ledger is a view.</summary>
    public void Append(IReadOnlyList<Entry> entries) =>
        throw new InvalidOperationException("A part of a ledger is a view: nothing is appended to it.");

    public IEnumerable<string> ReportIds() => _reports.Order(StringComparer.Ordinal);

    public StoredReport Load(string report) =>
        Has(report) ? whole.Load(report) : throw new KeyNotFoundException($"The report {report} is not in this part.");

    public ReadOnlyMemory<byte> Raw(string report) => whole.Raw(report);

    public IEnumerable<Judgement> Judgements() => whole.Judgements();

    public IEnumerable<LoggedEntry> Log() =>
        ((whole as IEntryLog)?.Log() ?? []).Where(e => e.Report is null || Has(e.Report));

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) => _rows.ReplaceDerived(upTo, rows);

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => _rows.Derived(kind, incident);

    /// <summary>Nothing to close: the ledger below is the caller's.</summary>
    public void Dispose() { }
}
