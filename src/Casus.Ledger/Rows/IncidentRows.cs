using Casus.Coding;
using Casus.Coding.Places;
using Casus.Coding.Settings;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
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
            incident.PartOf,
            incident.Start,
            incident.End,
            [.. incident.Parties],
            PlaceRows.Of(Standing([.. members.Select(m => m.Coding)])),
            [.. incident.Reports],
            Apart(incident)
        );

    /// <summary>A place that one of them has put right is none of the incident's, whoever told it before.</summary>
    static IEnumerable<PlaceMention> Standing(IReadOnlyList<ReportCoding> codings)
    {
        var amended = codings.SelectMany(c => c.Amendments).Where(a => a.Kind is AmendedKind.Place).ToList();
        var gone = amended.Select(a => PlaceNames.Fold(a.Was)).ToHashSet(StringComparer.Ordinal);
        gone.ExceptWith(amended.Select(a => PlaceNames.Fold(a.Now)));
        return codings.SelectMany(c => c.Places).Where(p => !gone.Contains(PlaceNames.Fold(p.Name)));
    }

    public static ExportedLookAlike[] Apart(ResolvedIncident incident) =>
        [.. incident.ApartFrom.Select(l => new ExportedLookAlike(l.Incident, l.Why))];
}
