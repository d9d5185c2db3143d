namespace Casus.Coding.Places;

/// <summary>In which state a place lies, as the gazetteer and our own list have it.</summary>
public static class PlaceCountry
{
    /// <summary>Lists and the gazetteer may round a point differently.</summary>
    const double Slack = 0.01;

    /// <summary>ISO 3166-1 alpha-3 of the known place of this name at this point, in degrees; null where none is known there, or it lies in several states.</summary>
    public static string? Of(string name, double latitude, double longitude, PlaceKnowledge knowledge) =>
        PlaceCandidates
            .Of(name, knowledge)
            .Where(c => Math.Abs(c.Latitude - latitude) < Slack && Math.Abs(c.Longitude - longitude) < Slack)
            .Select(c => c.Country)
            .FirstOrDefault(country => country.Length > 0);
}
