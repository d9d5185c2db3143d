using Casus.Coding;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Which other incident of the ledger a background statement is about; only where exactly one fits.</summary>
public static class RecalledIncidents
{
    /// <summary>Null when none fits or several do, and never the report's own incident.</summary>
    public static string? Find(MainIncident main, string statement, string? own, ResolvedReports resolved)
    {
        var recall = main.Recalls.FirstOrDefault(r => r.Statement == statement);
        if (recall is null)
            return null;
        var fitting = resolved.Incidents.Where(i => Fits(i, recall, main)).Take(2).ToList();
        return fitting is [var one] && one.Id != own ? one.Id : null;
    }

    static bool Fits(ResolvedIncident incident, Recall recall, MainIncident main) =>
        incident.Kind is IncidentKind.Clash or IncidentKind.Attack or IncidentKind.Unrest
        && IsInside(incident.Start, recall.When)
        && !incident.Parties.IsEmpty
        // Sides that are not named are those that the report is about.
        && (
            recall.Sides.Length > 1
                ? recall.Sides.SequenceEqual(incident.Parties, StringComparer.Ordinal)
                : incident.Parties.SequenceEqual(main.Parties, StringComparer.Ordinal)
                    && recall.Sides.All(incident.Parties.Contains)
        );

    static bool IsInside(DateInterval days, DateInterval named) =>
        days.Earliest is { } first && days.Latest is { } last && named.Earliest <= first && last <= named.Latest;
}
