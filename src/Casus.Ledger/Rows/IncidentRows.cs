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
            Places(members),
            [.. incident.Reports],
            [.. incident.ApartFrom.Select(l => new ExportedLookAlike(l.Incident, l.Why))]
        );

    static ExportedPlace[] Places(IReadOnlyList<StoredReport> members) =>
        [
            .. members
                .SelectMany(m => m.Coding.Places)
                .Where(p => !p.Background)
                .GroupBy(p => p.Name)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new ExportedPlace(
                    same.Key,
                    [],
                    same.Min(p => p.Relation),
                    same.Select(p => p.Geonames).FirstOrDefault(g => g is not null),
                    same.Select(p => p.Latitude).FirstOrDefault(g => g is not null),
                    same.Select(p => p.Longitude).FirstOrDefault(g => g is not null),
                    same.Min(p => p.WherePrecision),
                    [.. same.Select(p => p.Statement).Distinct().Order(StringComparer.Ordinal)]
                )),
        ];
}
