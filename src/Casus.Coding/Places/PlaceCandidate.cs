namespace Casus.Coding.Places;

/// <summary>A place in the world that a name may stand for.</summary>
/// <param name="Geonames">Null where GeoNames' number is not known.</param>
/// <param name="Country">ISO 3166-1 alpha-3; empty where it lies in several or none.</param>
/// <param name="Region">The number of its first-order division in the gazetteer; zero for none.</param>
/// <param name="District">The number of its second-order division in the gazetteer; zero for none.</param>
/// <param name="Precision">GED where_prec of the place itself.</param>
public sealed record PlaceCandidate(
    string Name,
    PlaceKind Kind,
    int? Geonames,
    double Latitude,
    double Longitude,
    int Population,
    string Country,
    int Region,
    int District,
    int Precision
)
{
    /// <summary>The point of the other place lies in this state, province or county, or in this country.</summary>
    internal bool Holds(PlaceCandidate other) =>
        Kind switch
        {
            PlaceKind.Country => other.Kind is not PlaceKind.Country && Country == other.Country,
            PlaceKind.Region => other.Kind < PlaceKind.Region && Region != 0 && Region == other.Region,
            PlaceKind.District => other.Kind < PlaceKind.District && District != 0 && District == other.District,
            _ => false,
        };

    internal double KilometresTo(PlaceCandidate other) =>
        Distances.Kilometres(Latitude, Longitude, other.Latitude, other.Longitude);
}
