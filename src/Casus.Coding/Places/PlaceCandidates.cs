using System.Collections.Immutable;

namespace Casus.Coding.Places;

/// <summary>Every place that a name may stand for: countries, our own list, the gazetteer.</summary>
static class PlaceCandidates
{
    /// <summary>Precision of a country, a province, a district, a town.</summary>
    const int OfCountry = 6;
    const int OfRegion = 4;
    const int OfDistrict = 3;

    public static ImmutableArray<PlaceCandidate> Of(string name, PlaceKnowledge knowledge)
    {
        var folded = PlaceName.Fold(name);
        if (folded.StartsWith("the ", StringComparison.Ordinal))
            folded = folded[4..];
        var found = ImmutableArray.CreateBuilder<PlaceCandidate>();
        if (knowledge.Names.Country(folded) is { } code && knowledge.Country(code) is { } country)
            found.Add(OfState(country));
        var listed = knowledge.Listed(folded);
        if (listed is not null)
            found.Add(OfList(listed));
        foreach (var place in knowledge.Gazetteer.FindAll(folded))
            Add(place, listed, found, knowledge);
        // "Scotland" is a part of its country, though lists of names have it for the whole.
        if (found is [{ Kind: PlaceKind.Country } whole, ..] && PlaceName.Fold(whole.Name) != folded)
            if (found.Any(c => c.Kind is PlaceKind.Region && c.Country == whole.Country))
                found.RemoveAt(0);
        return found.ToImmutable();
    }

    public static PlaceCandidate OfState(ListedPlace country) =>
        new(
            country.Name,
            PlaceKind.Country,
            null,
            country.Latitude,
            country.Longitude,
            0,
            country.Country,
            0,
            0,
            OfCountry
        );

    /// <summary>The province of that name in that country.</summary>
    public static PlaceCandidate? Region(string name, string country, PlaceKnowledge knowledge) =>
        Of(name, knowledge).FirstOrDefault(c => c.Country == country && c.Kind is PlaceKind.Region);

    public static PlaceCandidate OfList(ListedPlace place) =>
        new(
            place.Name,
            place.Precision switch
            {
                7 => PlaceKind.Continent,
                4 => PlaceKind.Region,
                3 => PlaceKind.District,
                _ => PlaceKind.Feature,
            },
            null,
            place.Latitude,
            place.Longitude,
            0,
            place.Country,
            0,
            0,
            place.Precision
        );

    public static PlaceCandidate OfGazetteer(GazetteerPlace place, PlaceKnowledge knowledge) =>
        new(
            "",
            place.Kind,
            place.Geonames == 0 ? null : place.Geonames,
            place.Latitude,
            place.Longitude,
            place.Population,
            knowledge.Alpha3(place.Country),
            place.Region,
            place.District,
            place.Kind switch
            {
                PlaceKind.Region => OfRegion,
                PlaceKind.District => OfDistrict,
                _ => 1,
            }
        );

    /// <summary>A province that stands in our list too has its place from there, and its number from the gazetteer.</summary>
    static void Add(
        GazetteerPlace place,
        ListedPlace? listed,
        ImmutableArray<PlaceCandidate>.Builder found,
        PlaceKnowledge knowledge
    )
    {
        var candidate = OfGazetteer(place, knowledge);
        if (listed is { Precision: OfRegion } && place.Kind is PlaceKind.Region && listed.Country == candidate.Country)
        {
            found.RemoveAll(c =>
                c.Name == listed.Name
                && c.Country == listed.Country
                && c.Geonames is null
                && c.Population == 0
                && c.Kind is PlaceKind.Region
            );
            candidate = candidate with { Latitude = listed.Latitude, Longitude = listed.Longitude };
        }
        found.Add(candidate);
    }
}
