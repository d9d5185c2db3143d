using System.Collections.Immutable;
using Casus.Coding;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Which other incident of the ledger a background statement is about; only where exactly one fits.</summary>
public static class RecalledIncidents
{
    /// <summary>Null when none fits or several do, and never the report's own incident.</summary>
    public static string? Find(MainIncident main, string statement, string? own, ResolvedReports resolved)
    {
        var recall = Older(main).FirstOrDefault(r => r.Statement == statement);
        if (recall is null)
            return null;
        var parties = Parties(recall, main);
        return Only(
            resolved
                .Incidents.Where(i => CanBeRecalled(i) && i.Parties.SequenceEqual(parties, StringComparer.Ordinal))
                .Select(i => KeyValuePair.Create(i.Id, i.Start)),
            recall,
            own
        );
    }

    internal static IEnumerable<Recall> Older(MainIncident main) => main.Recalls.Where(r => r.Kind is RecallKind.Older);

    /// <summary>The one of some incidents between these parties that began within the days named.</summary>
    internal static string? Only(IEnumerable<KeyValuePair<string, DateInterval>> starts, Recall recall, string? own)
    {
        var fitting = starts.Where(i => IsInside(i.Value, recall.When)).Take(2).ToList();
        return fitting is [var one] && one.Key != own ? one.Key : null;
    }

    internal static bool CanBeRecalled(ResolvedIncident incident) =>
        incident.Kind is IncidentKind.Clash or IncidentKind.Attack or IncidentKind.Unrest && !incident.Parties.IsEmpty;

    /// <summary>Sides that are not named are those that the report is about; empty where it is about others than it names.</summary>
    internal static ImmutableArray<string> Parties(Recall recall, MainIncident main) =>
        recall.Sides.Length > 1 ? recall.Sides
        : recall.Sides.All(main.Parties.Contains) ? main.Parties
        : [];

    internal static bool IsInside(DateInterval days, DateInterval named) =>
        days.Earliest is { } first && days.Latest is { } last && named.Earliest <= first && last <= named.Latest;
}
