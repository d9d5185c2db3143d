using Casus.Incidents.Resolution;
using Casus.Ledger.Document;

namespace Casus.Ledger;

/// <summary>
/// Where an incident's id leads. An id is made of the incident's first report; when another report becomes the first, the old id
/// still names a report, and leads to the incident that this report is in now. So redirects need no table and are the same in every copy.
/// </summary>
public static class IncidentAddress
{
    /// <summary>The id of the incident or episode that this id stands for today; null when it never was the id of one.</summary>
    public static string? Of(ILedger ledger, string id)
    {
        if (ledger.Row("incidents", id) is not null)
            return id;
        var first = ledger.ReportIds().FirstOrDefault(report => IncidentId.Of(report) == id);
        if (first is not null)
            return IncidentOf(ledger, first);
        first = ledger.ReportIds().FirstOrDefault(report => Episode.IdOf(IncidentId.Of(report)) == id);
        return first is not null && IncidentOf(ledger, first) is { } incident
            ? ledger
                .Derived("incidents", incident)
                .Select(row => DocumentJson.Read<ExportedIncident>(row.Json).PartOf ?? incident)
                .FirstOrDefault()
            : null;
    }

    static string? IncidentOf(ILedger ledger, string report) =>
        ledger.Row("reports", report) is { } row ? DocumentJson.Read<ExportedReport>(row.Json).Incident : null;
}
