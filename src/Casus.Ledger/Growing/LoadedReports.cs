namespace Casus.Ledger.Growing;

/// <summary>Stored reports, each read once while it is among the last that were asked for.</summary>
sealed class LoadedReports(ILedger ledger)
{
    const int HeldAtMost = 2000;

    readonly Dictionary<string, StoredReport> _held = new(StringComparer.Ordinal);

    public StoredReport Of(string report)
    {
        if (_held.TryGetValue(report, out var held))
            return held;
        if (_held.Count >= HeldAtMost)
            _held.Clear();
        return _held[report] = ledger.Load(report);
    }
}
