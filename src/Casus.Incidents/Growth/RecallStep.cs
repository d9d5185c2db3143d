using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Language.Expressions;

namespace Casus.Incidents.Growth;

/// <summary>Which older incident a report recalls, after a batch.</summary>
static class RecallStep
{
    /// <returns>The reports that may recall another incident than before.</returns>
    public static HashSet<long> Take(
        Ground ground,
        IEnumerable<long> added,
        IEnumerable<ResolvedIncident> before,
        IEnumerable<ResolvedIncident> now
    )
    {
        var reached = new HashSet<long>();
        foreach (var report in added)
            List(ground, report);
        foreach (var incident in before.Where(RecalledIncidents.CanBeRecalled))
            if (ground.Known.Change(KnownIncidents.Key(incident.Parties), () => new()).Starts.Remove(incident.Id))
                reached.UnionWith(Recalling(ground, incident));
        foreach (var incident in now.Where(RecalledIncidents.CanBeRecalled))
        {
            ground.Known.Change(KnownIncidents.Key(incident.Parties), () => new()).Starts[incident.Id] = incident.Start;
            reached.UnionWith(Recalling(ground, incident));
        }
        return reached;
    }

    /// <summary>The incident that each background statement of a report is about, where one is.</summary>
    public static Dictionary<string, string> Of(Ground ground, MainIncident main, string? own)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var recall in RecalledIncidents.Older(main).DistinctBy(r => r.Statement, StringComparer.Ordinal))
            if (
                RecalledIncidents.Parties(recall, main) is { IsEmpty: false } parties
                && ground.Known.Find(KnownIncidents.Key(parties)) is { } known
                && RecalledIncidents.Only(known.Starts, recall, own) is { } incident
            )
                found[recall.Statement] = incident;
        return found;
    }

    static void List(Ground ground, long report)
    {
        if (ground.Tellings.Find(report)?.Told.Main is not { } main)
            return;
        foreach (var recall in RecalledIncidents.Older(main))
        {
            var parties = RecalledIncidents.Parties(recall, main);
            if (parties.IsEmpty || recall.When is not { Earliest: { } first, Latest: { } last })
                continue;
            for (var year = first.Year; year <= last.Year; year++)
                ground
                    .Recalling.Change(RecallingReports.Key(parties, year), () => new())
                    .Reports.Add((report, recall.When));
        }
    }

    static IEnumerable<long> Recalling(Ground ground, ResolvedIncident incident) =>
        incident.Start is not { Earliest: { } first } start
            ? []
            : (ground.Recalling.Find(RecallingReports.Key(incident.Parties, first.Year))?.Reports ?? [])
                .Where(r => RecalledIncidents.IsInside(start, r.When))
                .Select(r => r.Report)
                .ToList();
}
