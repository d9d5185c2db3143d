namespace Casus.Ledger.Judgements;

/// <summary>A ledger's entries under what people judged of them: what is folded. What is stored never changes by a judgement.</summary>
sealed class JudgedLedger : ILedger
{
    readonly ILedger _entries;
    readonly ILookup<string, Judgement> _byReport;

    JudgedLedger(ILedger entries, ILookup<string, Judgement> byReport) => (_entries, _byReport) = (entries, byReport);

    /// <summary>The ledger itself where nobody judged an entry.</summary>
    public static ILedger Over(ILedger entries)
    {
        var byReport = StandingJudgement
            .Of(entries.Judgements())
            .Where(j => j.Judgement.About is [_])
            .ToLookup(j => j.Judgement.About[0].Report, j => j.Judgement, StringComparer.Ordinal);
        return byReport.Count == 0 ? entries : new JudgedLedger(entries, byReport);
    }

    public MadeBy MadeBy => _entries.MadeBy;

    public long LastEntry => _entries.LastEntry;

    public int ReportCount => _entries.ReportCount;

    public long? DerivedUpTo => _entries.DerivedUpTo;

    public bool Has(string report) => _entries.Has(report);

    public void Append(IReadOnlyList<Entry> entries) => _entries.Append(entries);

    public IEnumerable<string> ReportIds() => _entries.ReportIds();

    public StoredReport Load(string report) =>
        _byReport.Contains(report) ? JudgedReading.Of(_entries.Load(report), _byReport[report]) : _entries.Load(report);

    public ReadOnlyMemory<byte> Raw(string report) => _entries.Raw(report);

    public IEnumerable<Judgement> Judgements() => _entries.Judgements();

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) => _entries.ReplaceDerived(upTo, rows);

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => _entries.Derived(kind, incident);

    public DerivedRow? Row(string kind, string id) => _entries.Row(kind, id);

    /// <summary>Nothing to close: the ledger below is the caller's.</summary>
    public void Dispose() { }
}
