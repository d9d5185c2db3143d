namespace Casus.Coding.Places;

/// <summary>What speaks for one place of a name: set by trial on texts with marked places.</summary>
static class PlaceWeights
{
    /// <summary>The text names what it lies in, behind a comma.</summary>
    public const double Held = 8;

    /// <summary>A province stands behind its own seat of the same name.</summary>
    public const double Seat = 4;

    /// <summary>The text says what kind of place it is, and it is one.</summary>
    const double Kind = 5;

    /// <summary>What all other places of a report may weigh together.</summary>
    const double MostSupport = 7.5;

    /// <summary>A degree of latitude is 111 km: what is further off than the widest ring is not measured.</summary>
    const double WidestDegrees = 3.7;

    /// <summary>How the other places that a report names speak for this one: they hold it, lie in it, in the same division, or near.</summary>
    public static double Support(
        string name,
        PlaceCandidate candidate,
        List<(string Name, PlaceCandidate Place)> others
    )
    {
        var sum = 0.0;
        foreach (var (other, place) in others)
            if (other != name)
                sum += Shared(candidate, place) + Nearness(candidate, place);
        return Math.Min(MostSupport, sum);
    }

    static double Shared(PlaceCandidate candidate, PlaceCandidate place) =>
        place.Holds(candidate)
            ? place.Kind is PlaceKind.Country
                ? 1
                : 3
            : candidate.Holds(place)
                ? 1
                : place.District != 0 && place.District == candidate.District
                    ? 1.5
                    : place.Region != 0 && place.Region == candidate.Region
                        ? 0.8
                        : place.Country.Length > 0 && place.Country == candidate.Country
                            ? 0.25
                            : 0;

    static double Nearness(PlaceCandidate candidate, PlaceCandidate place)
    {
        if (Math.Abs(candidate.Latitude - place.Latitude) > WidestDegrees)
            return 0;
        return candidate.KilometresTo(place) switch
        {
            < 50 => 1.2,
            < 150 => 0.5,
            < 400 => 0.3,
            _ => 0,
        };
    }

    /// <summary>How well known it is: by its people, and by what it is.</summary>
    public static double Size(PlaceCandidate candidate, PlaceKind? said)
    {
        var people = (Math.Log10(Math.Max(100, candidate.Population)) - 2) / 2;
        var size = candidate.Kind switch
        {
            PlaceKind.Country or PlaceKind.Continent => 5.6,
            PlaceKind.Region => Math.Max(4.4, people - 0.5),
            PlaceKind.Feature => 2.5,
            PlaceKind.District => people - 2,
            PlaceKind.Section => people - 0.5,
            _ => people,
        };
        return said is { } kind && Fits(kind, candidate.Kind) ? size + Kind : size;
    }

    static bool Fits(PlaceKind said, PlaceKind kind) =>
        said == kind || (said is PlaceKind.Town && kind is PlaceKind.Section);
}
