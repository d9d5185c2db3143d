using Casus.Incidents.Resolution;

namespace Casus.Incidents.Episodes;

/// <summary>Tied incidents to their episode.</summary>
static class EpisodeOutline
{
    public static Episode Of(IEnumerable<(ResolvedIncident Incident, IncidentTies Ties)> members)
    {
        var all = members
            .OrderBy(m => m.Incident.Start.Earliest ?? DateOnly.MaxValue)
            .ThenBy(m => m.Incident.Id, StringComparer.Ordinal)
            .ToList();
        return new(
            Episode.IdOf(all[0].Incident.Id),
            [.. all.Select(m => m.Incident.Id)],
            [.. all.SelectMany(m => m.Ties.Telling).Order(StringComparer.Ordinal)]
        );
    }
}
