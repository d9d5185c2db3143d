using System.Collections.Immutable;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>What a batch changed: everything else stands as it stood.</summary>
/// <param name="Gone">Ids of incidents that are no more.</param>
/// <param name="Changed">Incidents that are new, have other members, or know something else of them.</param>
/// <param name="Renamed">Incidents of which only the look-alikes or the episode are other ones.</param>
/// <param name="Reports">Reports of which something else is known than before, their incident apart; new ones among them.</param>
/// <param name="Episodes">Those of which something is other; all others stand.</param>
/// <param name="GoneEpisodes">Ids.</param>
public sealed record Grown(
    ImmutableArray<string> Gone,
    ImmutableArray<ResolvedIncident> Changed,
    ImmutableArray<ResolvedIncident> Renamed,
    ImmutableArray<string> Reports,
    ImmutableArray<Episode> Episodes,
    ImmutableArray<string> GoneEpisodes
);

/// <summary>What only the other reports tell of one.</summary>
/// <param name="Recalled">By background statement: the incident that it is about.</param>
public sealed record Belonging(
    string? Incident,
    string? CopyOf,
    string? VersionOf,
    LinkedDate? Linked,
    ImmutableSortedDictionary<string, string> Recalled
);
