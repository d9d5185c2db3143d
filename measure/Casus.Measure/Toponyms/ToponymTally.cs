using Casus.Coding.Places;

namespace Casus.Measure.Toponyms;

/// <summary>Names found, and of those found with coordinates in the gold how many were laid near enough and in the right country.</summary>
readonly record struct ToponymTally(Tally Names, Tally Near, Tally Countries)
{
    /// <summary>Ten times ten miles, the usual measure.</summary>
    const double Far = 161;

    public static ToponymTally Of(
        GoldPlaces gold,
        IReadOnlyList<ReadToponym> said,
        IReadOnlyDictionary<string, string> codes
    )
    {
        var bySpan = said.ToDictionary(s => s.Span);
        var (right, near, located, country, told) = (0, 0, 0, 0, 0);
        foreach (var place in gold.Places)
        {
            if (!bySpan.TryGetValue(place.Span, out var found))
                continue;
            right++;
            if (place.Latitude is null || place.Longitude is null)
                continue;
            located++;
            near += IsNear(place, found) ? 1 : 0;
            if (place.Country is null || !codes.TryGetValue(place.Country, out var code))
                continue;
            told++;
            country += code == found.Country ? 1 : 0;
        }
        return new(new(right, gold.Places.Count, said.Count), new(near, located, located), new(country, told, told));
    }

    public static bool IsNear(GoldToponym gold, ReadToponym said) =>
        said is { Latitude: { } latitude, Longitude: { } longitude }
        && gold is { Latitude: { } north, Longitude: { } east }
        && Distances.Kilometres(north, east, latitude, longitude) <= Far;

    public static ToponymTally operator +(ToponymTally a, ToponymTally b) =>
        new(a.Names + b.Names, a.Near + b.Near, a.Countries + b.Countries);
}
