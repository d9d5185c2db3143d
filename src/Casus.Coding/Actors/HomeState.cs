using System.Collections.Immutable;
using Casus.Coding.Places;
using Casus.Language.Names;
using Casus.Language.Trees;
using Casus.Reports;

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

    public static ActorMentions Fill(Report report, ParsedText parsed, ActorMentions actors, PlaceKnowledge places) =>
        Of(report, parsed, actors, places) is { } home
            ? actors.Changed(m => IsOfSeveral(parsed, m) ? m : m with { Actor = At(home, m.Actor) })
            : actors;

    /// <summary>"Officials on both sides" are of no one state.</summary>
    internal static bool IsOfSeveral(ParsedText parsed, ActorMention mention)
    {
        var s = parsed.Sentences[mention.Sentence];
        return s.ChildrenOf(mention.Head, "nmod")
            .Any(of =>
                s.Words[of].Lemma is "side" or "country" or "capital"
                && s.ChildrenOf(of).Any(c => s.Words[c].Lemma is "both" or "all" or "two" or "either")
            );
    }

    static string? Of(Report report, ParsedText parsed, ActorMentions actors, PlaceKnowledge places)
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in actors.All)
            if (mention.Actor.Country is { } country)
                Add(country, Weight(report, parsed, mention.Sentence, mention.Head));
        foreach (var name in parsed.Names)
            if (
                name.Kind is NameKind.Place or NameKind.Organisation
                && !actors.InSentence(name.Sentence).Any(m => m.Span.Overlaps(name.Span))
                && CountryOf(name.Span.In(parsed.Text), places) is { } country
            )
                Add(country, Weight(report, parsed, name.Sentence, name.LastWord));
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

    /// <summary>Title and lead count more, and so does where it happens: "in X". The dateline tells where the reporter sat.</summary>
    static int Weight(Report report, ParsedText parsed, int sentence, int word)
    {
        var s = parsed.Sentences[sentence];
        var placed = s.ChildrenOf(word, "case").Any(c => s.Words[c].Lemma is "in" or "across");
        var start = report.Dateline?.End ?? report.BodyStart;
        var from = Math.Max(report.BodyStart, report.Dateline?.Start ?? 0);
        var rank =
            s.Span.Start < report.BodyStart ? 3
            : s.Span.Start < start && s.Span.Start >= from ? 1
            : LeadRank(parsed, sentence, start);
        return placed ? 2 * rank : rank;
    }

    static int LeadRank(ParsedText parsed, int sentence, int start)
    {
        var first = sentence;
        while (first > 0 && sentence - first < 3 && parsed.Sentences[first - 1].Span.Start >= start)
            first--;
        return (sentence - first) switch
        {
            0 => 3,
            < 3 => 2,
            _ => 1,
        };
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
