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
            && LandOf(m.Sentence, m.Head, parsed.Sentences[m.Sentence], actors, lands) is { } country
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

    static string? LandOf(int index, int head, ParsedSentence sentence, ActorMentions actors, Lands lands)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            var word = sentence.Words[child];
            var leads =
                word.BaseRelation is "compound" or "amod"
                || word.Relation is "nmod:poss"
                || (
                    word.BaseRelation is "nmod"
                    && sentence.ChildrenOf(child, "case").Any(c => Leading.Contains(sentence.Words[c].Lemma))
                );
            if (leads && lands.At(index, child) is { } country)
                return country;
            // "a lecturer at the University of Mombasa", "at a college in Kenya".
            if (
                leads
                && actors.HeadedAt(index, child) is { Actor: { Sector: "EDU" or "MED" } of }
                && (of.Country ?? LandOf(index, child, sentence, actors, lands)) is { } further
            )
                return further;
        }
        return null;
    }
}
