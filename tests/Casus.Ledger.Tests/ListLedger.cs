namespace Casus.Ledger.Tests;

/// <summary>A ledger of values made by hand: nothing is appended, everything is there from the start.</summary>
sealed class ListLedger(params IEnumerable<StoredReport> reports) : ILedger
{
    readonly SortedDictionary<string, StoredReport> _reports = new(
        reports.ToDictionary(r => r.Report.Id),
        StringComparer.Ordinal
    );
    List<DerivedRow> _derived = [];

    public MadeBy MadeBy { get; } = new("models-1", "rules-1", "fast");
    public long LastEntry => _reports.Count;
    public int ReportCount => _reports.Count;
    public long? DerivedUpTo { get; private set; }
    public List<Judgement> Decisions { get; } = [];

    public bool Has(string report) => _reports.ContainsKey(report);

    public void Append(IReadOnlyList<Entry> entries) => throw new NotSupportedException();

    public IEnumerable<string> ReportIds() => _reports.Keys;

    public StoredReport Load(string report) => _reports[report];

    public ReadOnlyMemory<byte> Raw(string report) => default;

    public IEnumerable<Judgement> Judgements() => Decisions;

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows)
    {
        _derived = [.. rows.OrderBy(r => r.Id, StringComparer.Ordinal)];
        DerivedUpTo = upTo;
    }

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) =>
        _derived.Where(r => r.Kind == kind && (incident is null || r.Incident == incident));

    public void Dispose() { }
}
