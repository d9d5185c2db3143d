using Casus.Language;

namespace Casus.Coding.Places;

public enum PlaceRelation
{
    At,
    Near,
    Toward,
    Between,
}

/// <summary>Where something is said to have happened: never where the speaker was.</summary>
/// <param name="WherePrecision">GED where_prec: 1 exact place, 2 near it, 3 district, 4 province, 5 line or border, 6 country, 7 more than a country.</param>
public sealed record PlaceMention(
    string Name,
    PlaceRelation Relation,
    int? Geonames,
    double? Latitude,
    double? Longitude,
    int? WherePrecision,
    bool Background,
    string Statement,
    TextSpan Span
);
