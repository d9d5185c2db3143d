using Casus.Incidents.Resolution;
using Casus.Ledger.Document;

namespace Casus.Ledger.Rows;

/// <summary>A resolved incident and its members to its element of the document.</summary>
static class IncidentRows
{
    public static ExportedIncident Of(ResolvedIncident incident, IReadOnlyList<StoredReport> members) =>
        new(
            incident.Id,
            incident.Label,
            incident.Kind,
            IncidentLevel.Incident,
            null,
            incident.Start,
            incident.End,
            [.. incident.Parties],
            PlaceRows.Of(members.SelectMany(m => m.Coding.Places)),
            [.. incident.Reports],
            Apart(incident)
        );

    public static ExportedLookAlike[] Apart(ResolvedIncident incident) =>
        [.. incident.ApartFrom.Select(l => new ExportedLookAlike(l.Incident, l.Why))];
}
