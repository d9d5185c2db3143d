using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;

namespace Casus.Coding.Places;

/// <summary>Places where a statement's acts happened, kept apart from where its speaker was.</summary>
public static class PlaceFinder
{
    /// <summary>Rank of a country that the report does not speak of.</summary>
    const int Elsewhere = 4;

    /// <summary>People enough for a place to be known by its bare name anywhere.</summary>
    const int Well = 1_000_000;

    /// <summary>In the order of the text, each name once for foreground and background; a name that no gazetteer has is kept by name.</summary>
    public static ImmutableArray<PlaceMention> Find(CodingContext context, PlaceKnowledge knowledge)
    {
        var found = new List<PlaceMention>();
        var seen = new HashSet<(string, bool)>();
        var countries = CountriesOf(context);
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
            foreach (var named in PlaceReader.Read(context, i, knowledge))
            {
                if (StatementOf(context, named) is not { } statement)
                    continue;
                if (statement.Conditional || !seen.Add((PlaceName.Fold(named.Name), statement.Background)))
                    continue;
                found.Add(Located(named, statement, knowledge, countries));
            }
        return [.. found];
    }

    static Statement? StatementOf(CodingContext context, NamedPlace named) =>
        context
            .Statements.Where(s => s.Span.Contains(named.Span))
            .OrderBy(s => s.Content.Contains(named.Span) ? 0 : 1)
            .ThenBy(s => s.Span.Length)
            .ThenBy(s => s.Claimant.Kind == ClaimantKind.Author ? 1 : 0)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>The countries that the report speaks of, the most mentioned first: homonyms are looked for there.</summary>
    static List<string> CountriesOf(CodingContext context) =>
        [
            .. context
                .Actors.All.Select(m => m.Actor.Country)
                .OfType<string>()
                .GroupBy(c => c, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];

    static PlaceMention Located(NamedPlace named, Statement statement, PlaceKnowledge knowledge, List<string> countries)
    {
        var (geonames, latitude, longitude, precision) = Coordinates(named, knowledge, countries);
        return new(
            named.Name,
            named.Relation,
            geonames,
            latitude,
            longitude,
            named.Relation == PlaceRelation.At ? precision : Math.Max(2, precision ?? 2),
            statement.Background || named.Old,
            statement.Id,
            named.Span
        );
    }

    static (int?, double?, double?, int?) Coordinates(
        NamedPlace named,
        PlaceKnowledge knowledge,
        List<string> countries
    )
    {
        if (knowledge.Listed(named.Name) is { } listed)
            return (null, listed.Latitude, listed.Longitude, listed.Precision);
        // A mountain, river or region is not the town of the same name.
        var places = knowledge.Gazetteer.Find(named.Bare);
        if (named.Precision > 1 && named.HasKind && !(named.Bare == named.Name && places.Length > 0))
            return (null, null, null, named.Precision);
        if (places.Length == 0)
            return (null, null, null, named.Precision);
        var best = places
            .OrderBy(p => Rank(countries, knowledge.Alpha3(p.Country)))
            .ThenByDescending(p => p.Population)
            .ThenBy(p => p.Geonames)
            .First();
        // A small town at the other end of the world only shares the name.
        if (
            Rank(countries, knowledge.Alpha3(best.Country)) == Elsewhere
            && (best.Population < Well && countries.Count > 0)
        )
            return (null, null, null, named.Precision);
        return (best.Geonames, best.Latitude, best.Longitude, named.Precision);
    }

    static int Rank(List<string> countries, string country) =>
        countries.IndexOf(country) is >= 0 and var rank ? Math.Min(rank, Elsewhere - 1) : Elsewhere;
}
