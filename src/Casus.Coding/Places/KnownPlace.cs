namespace Casus.Coding.Places;

/// <summary>What the gazetteer and our own list know of a place that stands in a ledger.</summary>
public static class KnownPlace
{
    /// <summary>Lists and the gazetteer may round a point differently.</summary>
    const double Slack = 0.01;

    /// <summary>The place of one of these names at this point, in degrees, else that of GeoNames' number; null where neither is known there.</summary>
    public static PlaceCandidate? Of(
        IEnumerable<string> names,
        double latitude,
        double longitude,
        int? geonames,
        PlaceKnowledge knowledge
    )
    {
        return names.SelectMany(name => PlaceCandidates.Of(name, knowledge)).FirstOrDefault(IsThere)
            ?? (
                geonames is { } number && knowledge.Gazetteer.Numbered(number) is { } place
                    ? PlaceCandidates.OfGazetteer(place, knowledge)
                    : null
            );
        bool IsThere(PlaceCandidate place) =>
            place.Country.Length > 0
            && Math.Abs(place.Latitude - latitude) < Slack
            && Math.Abs(place.Longitude - longitude) < Slack;
    }
}
