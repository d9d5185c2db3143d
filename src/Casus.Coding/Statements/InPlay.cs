using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"Chile denied it. The defence ministry said …": a body or officer without a country speaks for the side that spoke last.</summary>
static class InPlay
{
    /// <summary>Only the sides that a report speaks of most: a third country that spoke in passing leaves whose ministry it is open.</summary>
    const int Sides = 2;

    /// <summary>Whose troops are named is sooner a side than who is asked for help.</summary>
    const int Armed = 2;

    static readonly ImmutableArray<string> Sectors = ["GOV", "MIL", "COP", "JUD", "LEG"];

    /// <summary>Those who spoke without a country, each with the one that was in play when they first did; before anybody spoke that is the one of the lead.</summary>
    public static FrozenDictionary<Actor, Actor> Of(
        ParsedText parsed,
        ActorMentions actors,
        ImmutableArray<Statement> statements,
        string? lead,
        Lands lands,
        StatementKnowledge knowledge
    )
    {
        var parties = actors
            .All.Where(m => m.Actor.Country is not null && Speaks(m.Actor))
            .GroupBy(m => m.Actor.Country!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(m => m.Actor.Sector is "MIL" ? Armed : 1))
            .ThenBy(g => g.First().Span.Start)
            .Take(Sides)
            .Select(g => g.Key)
            .Concat(lead is null ? [] : [lead])
            .ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<Actor, Actor>();
        var last = lead;
        foreach (var statement in statements.Where(s => s.Source is not null).OrderBy(s => s.Source!.Value.Start))
        {
            var claimant = statement.Claimant;
            if (claimant.Country is { } country && Speaks(claimant))
                last = country;
            else if (found.TryGetValue(claimant, out var known))
                last = known.Country;
            else if (
                IsBare(claimant)
                && (Relayed(statement) ?? Ground(statement) ?? last) is { } side
                && (last = side) is not null
                && parties.Contains(side)
            )
                found[claimant] = claimant with { Id = $"{side}/{claimant.Id}", Side = side, Country = side };
        }
        return found.ToFrozenDictionary();

        // "Villagers had fled Arequipa, the health ministry said": who tends to people does so in his own country.
        string? Ground(Statement statement)
        {
            if (!knowledge.Is(StatementWords.AtHome, statement.Claimant.Id))
                return null;
            var told = Enumerable
                .Range(0, parsed.Sentences.Length)
                .SelectMany(i =>
                    Enumerable.Range(0, parsed.Sentences[i].Words.Length).Select(w => (Sentence: i, Word: w))
                )
                .Where(at => statement.Content.Contains(parsed.Sentences[at.Sentence].Words[at.Word].Span))
                .Select(at => lands.At(at.Sentence, at.Word))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .ToList();
            return told is [var one] && parties.Contains(one) ? one : null;
        }

        // "Peru has asked for help, an adviser said": who tells what a state asks, offers or vows speaks for it.
        string? Relayed(Statement statement)
        {
            var index = 0;
            while (!parsed.Sentences[index].Span.Contains(statement.Content.Start))
                index++;
            var s = parsed.Sentences[index];
            var words = Enumerable.Range(0, s.Words.Length).Where(i => statement.Content.Contains(s.Words[i].Span));
            var root = words.FirstOrDefault(i => !statement.Content.Contains(HeadOf(s, i)), -1);
            if (
                root < 0
                || knowledge.CueAt(s, root) is not { } cue
                || !cue.Has(CueShapes.Infinitive) && cue.Certainty is not Certainty.Underspecified
            )
                return null;
            return s.ChildrenOf(root, "nsubj")
                .Select(c => actors.HeadedAt(index, c)?.Actor)
                .FirstOrDefault(a => a is not null && a.Id == a.Country)
                ?.Country;
        }
    }

    static TextSpan HeadOf(ParsedSentence s, int word) =>
        s.Words[word].Head is >= 0 and var head ? s.Words[head].Span : default;

    static bool Speaks(Actor actor) =>
        actor.Kind is not (ClaimantKind.Agency or ClaimantKind.Outlet or ClaimantKind.Author);

    static bool IsBare(Actor actor) =>
        actor is { Side: null, Country: null, Sector: { } sector }
        && Sectors.Contains(sector)
        && Speaks(actor)
        // A diplomat whose country nobody tells may be anybody's.
        && actor.Id is not "ambassador"
        && !actor.Id.Contains('/');
}
