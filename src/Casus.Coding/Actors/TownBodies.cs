using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Gives "Mombasa police" and "residents of Mombasa" the country of the town.</summary>
static class TownBodies
{
    static readonly ImmutableArray<string> Leading = ["in", "of", "from", "at", "near"];

    public static ActorMentions Fill(ParsedText parsed, ActorMentions actors, Lands lands) =>
        actors.Changed(m =>
            m.Actor is { Side: null, Country: null, Kind: not (ClaimantKind.Person or ClaimantKind.Author) }
            && m.Actor.Sector is not null
            && LandOf(m, parsed.Sentences[m.Sentence], lands) is { } country
                ? m with
                {
                    Actor = At(m.Actor, country),
                }
                : m
        );

    static Actor At(Actor actor, string country) =>
        actor.Kind is ClaimantKind.Agency or ClaimantKind.Outlet
            ? actor with
            {
                Country = country,
            }
            : actor with
            {
                Id = $"{country}/{actor.Id}",
                Side = country,
                Country = country,
            };

    static string? LandOf(ActorMention mention, ParsedSentence sentence, Lands lands)
    {
        foreach (var child in sentence.ChildrenOf(mention.Head))
        {
            var word = sentence.Words[child];
            if (lands.At(mention.Sentence, child) is not { } country)
                continue;
            if (
                word.BaseRelation is "compound" or "amod"
                || word.Relation is "nmod:poss"
                || (
                    word.BaseRelation is "nmod"
                    && sentence.ChildrenOf(child, "case").Any(c => Leading.Contains(sentence.Words[c].Lemma))
                )
            )
                return country;
        }
        return null;
    }
}
