namespace Casus.Coding.Places;

/// <summary>What a place of the gazetteer is.</summary>
public enum PlaceKind : byte
{
    Town,

    /// <summary>A quarter of a town or another place inside one.</summary>
    Section,

    /// <summary>A second-order division, e.g. a county.</summary>
    District,

    /// <summary>A first-order division: a state, a province.</summary>
    Region,

    Country,
    Continent,

    /// <summary>A mountain, a river, a sea, a region that no state has drawn.</summary>
    Feature,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Geonames">Zero where GeoNames' number is not known.</param>
/// <param name="Country">ISO 3166-1 alpha-2, as GeoNames has it.</param>
/// <param name="Region">The number of the first-order division that it lies in or is; zero for none.</param>
/// <param name="District">The number of the second-order division that it lies in or is; zero for none.</param>
public readonly record struct GazetteerPlace(
    int Geonames,
    double Latitude,
    double Longitude,
    int Population,
    string Country,
    PlaceKind Kind = PlaceKind.Town,
    int Region = 0,
    int District = 0
);
