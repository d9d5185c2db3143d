namespace Casus.Ledger.Moments;

/// <summary>A ledger as it stood at a moment: the reports known by then, as they are read today, folded alone. A view, kept in memory.</summary>
public sealed class MomentLedger : ILedger
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

    /// <summary>Nothing to close: the ledger below is the caller's.</summary>
    public void Dispose() { }
}
