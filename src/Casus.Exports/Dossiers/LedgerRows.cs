using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>Derived rows as values, one at a time.</summary>
static class LedgerRows
{
    public static IEnumerable<T> Read<T>(ILedger ledger, string kind, string? incident = null) =>
        ledger.Derived(kind, incident).Select(row => DocumentJson.Read<T>(row.Json));

    /// <summary>Rows of reports that are in no incident.</summary>
    public static IEnumerable<T> Strays<T>(ILedger ledger, string kind) =>
        ledger.Derived(kind).Where(row => row.Incident is null).Select(row => DocumentJson.Read<T>(row.Json));

    public static IEnumerable<ExportedIncident> Incidents(ILedger ledger) =>
        Read<ExportedIncident>(ledger, "incidents");
}
