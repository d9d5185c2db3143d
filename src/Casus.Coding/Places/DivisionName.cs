using System.Collections.Immutable;

namespace Casus.Coding.Places;

/// <summary>The names of a state, province or county, by the codes that GeoNames' rows of its towns carry.</summary>
/// <param name="Second">Empty for a first-order division.</param>
/// <param name="Geonames">Zero where it is not known.</param>
public sealed record DivisionName(
    string Country,
    string First,
    string Second,
    int Geonames,
    ImmutableArray<string> Names
);
