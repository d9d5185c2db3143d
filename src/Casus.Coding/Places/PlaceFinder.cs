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

    /// <summary>Letters between a place and what it lies in.</summary>
    const int LongestLink = 8;

    /// <summary>In the order of the text, each name once for foreground and background; a name that no gazetteer has is kept by name.</summary>
    public static ImmutableArray<PlaceMention> Find(CodingContext context, PlaceKnowledge knowledge)
    {
        var told = new List<(NamedPlace Named, Statement Statement)>();
        var seen = new HashSet<(string, bool)>();
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
            foreach (var named in PlaceReader.Read(context, i, knowledge))
                if (
                    !context.Withdrawn.Any(w => w.Overlaps(named.Span))
                    && StatementOf(context, named) is { Conditional: false } statement
                    && seen.Add((PlaceName.Fold(named.Name), statement.Background))
                )
                    told.Add((named, statement));
        if (told.Count == 0)
            return [];
        var countries = CountriesOf(context);
        var toponyms = ToponymFinder.Find(context.Parsed, knowledge);
        return [.. told.Select(t => Located(t.Named, t.Statement, context, knowledge, countries, toponyms))];
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

    static PlaceMention Located(
        NamedPlace named,
        Statement statement,
        CodingContext context,
        PlaceKnowledge knowledge,
        List<string> countries,
        ImmutableArray<Toponym> toponyms
    )
    {
        var place = knowledge.Listed(named.Name) is { } listed
            ? PlaceCandidates.OfList(listed)
            : Candidate(named, knowledge, countries, toponyms);
        // Our own list knows what it lists: "the Orlow corridor" has the precision of its row.
        var said = place is { Kind: PlaceKind.Feature, Geonames: null } ? place.Precision : named.Precision;
        place ??= Around(named, context, toponyms);
        return new(
            named.Name,
            named.Relation,
            place?.Geonames,
            place?.Latitude,
            place?.Longitude,
            PlacePrecision.WherePrec(named.Relation, said, place),
            statement.Background || named.Old,
            statement.Id,
            named.Span
        );
    }

    static PlaceCandidate? Candidate(
        NamedPlace named,
        PlaceKnowledge knowledge,
        List<string> countries,
        ImmutableArray<Toponym> toponyms
    )
    {
        var toponym = toponyms.FirstOrDefault(t => t.Span.Overlaps(named.Span) && t.Use is not PlaceUse.People);
        var place = toponym?.Place ?? Largest(PlaceCandidates.Of(named.Bare, knowledge), countries);
        if (place is null || !Fits(named, place, toponym))
            return null;
        // A small town at the other end of the world only shares the name.
        return
            place.Kind <= PlaceKind.Section
            && place.Population < Well
            && countries.Count > 0
            && Rank(countries, place.Country) == Elsewhere
            && toponym?.IsHeld != true
            ? null
            : place;
    }

    /// <summary>A mountain, a river or a border is not the town or country in its name; a district or province lies around it.</summary>
    static bool Fits(NamedPlace named, PlaceCandidate place, Toponym? toponym) =>
        !named.HasKind
        || named.Precision is 1 or 3 or 4
        || named.Bare == named.Name
        || place.Kind is PlaceKind.Feature or PlaceKind.Continent
        || (named.Precision is 2 && place.Kind > PlaceKind.Section && toponym?.Span.Contains(named.Span) == true);

    /// <summary>What the text says that a place lies in, where no list has the place: "Sarn, a village in Orlow province", "Sarn, Orlow".</summary>
    static PlaceCandidate? Around(NamedPlace named, CodingContext context, ImmutableArray<Toponym> toponyms)
    {
        foreach (var toponym in toponyms)
            if (
                toponym is { Place: { Kind: PlaceKind.Region or PlaceKind.District } place, Use: not PlaceUse.People }
                && toponym.Span.Start > named.Span.End
                && IsLink(context.Parsed.Text.AsSpan(named.Span.End, toponym.Span.Start - named.Span.End))
            )
                return place;
        return null;
    }

    /// <summary>Only a comma or a small word stands between: ", ", " in ", " in the ".</summary>
    static bool IsLink(ReadOnlySpan<char> between) =>
        between.Length < LongestLink && !between.ContainsAny('.', '\n', ';');

    static PlaceCandidate? Largest(ImmutableArray<PlaceCandidate> places, List<string> countries) =>
        places
            .Where(p => p.Kind <= PlaceKind.Section)
            .OrderBy(p => Rank(countries, p.Country))
            .ThenByDescending(p => p.Population)
            .ThenBy(p => p.Geonames)
            .FirstOrDefault();

    static int Rank(List<string> countries, string country) =>
        countries.IndexOf(country) is >= 0 and var rank ? Math.Min(rank, Elsewhere - 1) : Elsewhere;
}
