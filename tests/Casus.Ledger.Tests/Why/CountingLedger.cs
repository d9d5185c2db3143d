using Casus.Incidents.Growth;

namespace Casus.Ledger.Tests.Why;

/// <summary>Another ledger, looked at through one that counts how many stored reports are asked for.</summary>
sealed class CountingLedger(MemoryLedger ledger) : IShelved
{
    public int Loads { get; private set; }

    public MadeBy MadeBy => ledger.MadeBy;

    public long LastEntry => ledger.LastEntry;

    public int ReportCount => ledger.ReportCount;

    public long? DerivedUpTo => ledger.DerivedUpTo;

    public IShelves Shelves => ledger.Shelves;

    public bool Has(string report) => ledger.Has(report);

    public void Append(IReadOnlyList<Entry> entries) => ledger.Append(entries);

    public IEnumerable<string> ReportIds() => ledger.ReportIds();

    public StoredReport Load(string report)
    {
        Loads++;
        return ledger.Load(report);
    }

    public ReadOnlyMemory<byte> Raw(string report) => ledger.Raw(report);

    public IEnumerable<Judgement> Judgements() => ledger.Judgements();

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows) => ledger.ReplaceDerived(upTo, rows);

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => ledger.Derived(kind, incident);

    public DerivedRow? Row(string kind, string id) => ledger.Find(kind, id);

    public void Dispose() { }
}
