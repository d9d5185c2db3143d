using System.Collections.Immutable;
using Casus.Coding;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>An incident that looks like another and is kept apart from it, with the reason in words.</summary>
public sealed record LookAlike(string Incident, string Why);

/// <summary>An incident as the set of reports gives it. <paramref name="Reports"/> are sorted by id.</summary>
public sealed record ResolvedIncident(
    string Id,
    string Label,
    IncidentKind Kind,
    ImmutableArray<string> Parties,
    DateInterval Start,
    DateInterval End,
    ImmutableArray<string> Reports,
    ImmutableArray<LookAlike> ApartFrom
)
{
    /// <summary>The id of the episode that it belongs to; null where it belongs to none.</summary>
    public string? PartOf { get; init; }
}

/// <summary>A publication interval narrowed by the company that the report keeps, and the words of that company that do it.</summary>
public sealed record LinkedDate(DateInterval Published, ImmutableArray<string> Evidence);

/// <summary>Everything that needs more than one report: which incident each is in, what it repeats, when it must have been published.</summary>
public sealed record ResolvedReports(
    ImmutableArray<ResolvedIncident> Incidents,
    ImmutableSortedDictionary<string, string> IncidentOf,
    ImmutableSortedDictionary<string, string> CopyOf,
    ImmutableSortedDictionary<string, string> VersionOf,
    ImmutableSortedDictionary<string, LinkedDate> Linked
)
{
    /// <summary>By id.</summary>
    public ImmutableArray<Episode> Episodes { get; init; } = [];

    /// <summary>By statement: the incident days before its report's own that it tells of, or the episode that it tells of as a whole.</summary>
    public ImmutableSortedDictionary<string, string> ToldBeside { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;
}
