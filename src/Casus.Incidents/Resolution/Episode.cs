using System.Collections.Immutable;
using Casus.Reports;

namespace Casus.Incidents.Resolution;

/// <summary>Incidents that belong together by what their reports say; nothing of theirs is added up.</summary>
/// <param name="Incidents">Ids, those that began first before the others.</param>
/// <param name="Telling">Reports of theirs that tell of the whole, by id.</param>
public sealed record Episode(string Id, ImmutableArray<string> Incidents, ImmutableArray<string> Telling)
{
    /// <summary>Made of the first incident's id, and never an incident's own.</summary>
    public static string IdOf(string firstIncident) => ContentId.Of('i', "episode", firstIncident);
}
