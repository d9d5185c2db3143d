namespace Casus.Web.Maps;

/// <summary>A place on a map.</summary>
/// <param name="Precision">GED where_prec: 1 exact … 6 the country; a place known only roughly is a circle and never a point.</param>
/// <param name="Weight">How many incidents or statements stand behind it; 1 or more.</param>
/// <param name="Key">What brushes it: rows with the same key light up with it.</param>
public sealed record MapMark(
    string Name,
    double Latitude,
    double Longitude,
    int? Precision,
    int Weight,
    string Href,
    string Key
)
{
    /// <summary>How far off the place may be, in metres; the same circles as in the exports.</summary>
    public int? Radius => Exports.Site.Radius(Precision);

    public bool IsRough => Precision is null or >= 4;
}
