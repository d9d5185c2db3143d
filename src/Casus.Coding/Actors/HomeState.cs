using System.Collections.Immutable;
using Casus.Coding.Places;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Gives "the interior ministry" and "police" the one state that a report is about; none where two states share the report.</summary>
static class HomeState
{
    /// <summary>The state must weigh this many times as much as any other.</summary>
    const int Dominance = 3;

    /// <summary>Less weight than this is a state named in passing.</summary>
    const int LeastWeight = 5;

    /// <summary>A smaller town may only share its name with something else.</summary>
    const int LeastPeople = 100_000;

    static readonly ImmutableArray<string> Sectors = ["GOV", "COP", "MIL", "JUD", "LEG", "OPP"];

    public static ActorMentions Fill(ParsedText parsed, ActorMentions actors, PlaceKnowledge places) =>
        Of(parsed, actors, places) is { } home ? actors.Changed(m => m with { Actor = At(home, m.Actor) }) : actors;

    static string? Of(ParsedText parsed, ActorMentions actors, PlaceKnowledge places)
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in actors.All)
            if (mention.Actor.Country is { } country)
                Add(country, Weight(parsed, mention.Sentence, mention.Head));
        foreach (var name in parsed.Names)
            if (
                name.Kind is NameKind.Place or NameKind.Organisation
                && !actors.InSentence(name.Sentence).Any(m => m.Span.Overlaps(name.Span))
                && CountryOf(name.Span.In(parsed.Text), places) is { } country
            )
                Add(country, Weight(parsed, name.Sentence, name.LastWord));
        if (weights.Count == 0)
            return null;
        var (first, most) = weights.MaxBy(w => w.Value);
        var next = weights.Where(w => w.Key != first).Select(w => w.Value).DefaultIfEmpty(0).Max();
        return most >= LeastWeight && most >= Dominance * next ? first : null;

        void Add(string country, int weight) => weights[country] = weights.GetValueOrDefault(country) + weight;
    }

    static string? CountryOf(string name, PlaceKnowledge places)
    {
        var found = places.Gazetteer.Find(name);
        if (found.Length == 0)
            return null;
        var largest = found.OrderByDescending(p => p.Population).ThenBy(p => p.Geonames).First();
        return largest.Population >= LeastPeople ? places.Alpha3(largest.Country) : null;
    }

    /// <summary>Title and lead count more, and so does where it happens: "in X".</summary>
    static int Weight(ParsedText parsed, int sentence, int word)
    {
        var s = parsed.Sentences[sentence];
        var placed = s.ChildrenOf(word, "case").Any(c => s.Words[c].Lemma is "in" or "across");
        var rank =
            sentence == 0 ? 3
            : sentence <= 2 ? 2
            : 1;
        return placed ? 2 * rank : rank;
    }

    static Actor At(string home, Actor actor) =>
        actor is not { Side: null, Country: null, Sector: { } sector }
        || !Sectors.Contains(sector)
        || actor.Kind is ClaimantKind.Agency or ClaimantKind.Outlet or ClaimantKind.Author
        || actor.Id.Contains('/')
            ? actor
            : actor with
            {
                Id = $"{home}/{actor.Id}",
                Side = sector is "OPP" ? $"{home}/{actor.Id}" : home,
                Country = home,
            };
}
