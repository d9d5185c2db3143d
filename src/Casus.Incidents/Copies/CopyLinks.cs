using System.Collections.Immutable;

namespace Casus.Incidents.Copies;

/// <summary>Which report repeats which, and which is a later text of the same page; both lead to the first of their kind.</summary>
public sealed record CopyLinks(
    ImmutableSortedDictionary<string, string> CopyOf,
    ImmutableSortedDictionary<string, string> VersionOf
);
