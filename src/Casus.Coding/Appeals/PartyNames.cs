using Casus.Coding.Actors;

namespace Casus.Coding.Appeals;

/// <summary>The parties that a noun phrase names, one by one: "Chile and the members of the pact".</summary>
static class PartyNames
{
    const int Deepest = 4;

    public static IEnumerable<string> At(AskSentence sentence, int head, int depth = 0)
    {
        if (depth > Deepest)
            yield break;
        if (IsWorldCouncil(sentence, head))
            yield return "UNSC";
        else if (sentence.ActorAt(head) is { } actor)
        {
            yield return SideOf(actor);
            // "the leaders of Chile and Brazil": two are led.
            foreach (var of in sentence.Tree.ChildrenOf(head, "nmod"))
            foreach (var joined in sentence.Tree.ChildrenOf(of, "conj"))
            foreach (var party in At(sentence, joined, depth + 1))
                yield return party;
        }
        else
            foreach (var owner in OwnersOf(sentence, head, depth))
                yield return owner;
        foreach (var joined in WordsOf(sentence, head).SelectMany(w => sentence.Tree.ChildrenOf(w, "conj")))
        foreach (var party in At(sentence, joined, depth + 1))
            yield return party;
    }

    /// <summary>The tree may join what follows to the first word of a name.</summary>
    static IEnumerable<int> WordsOf(AskSentence sentence, int head) =>
        sentence.Context.Actors.HeadedAt(sentence.Index, head) is { } mention
            ? Enumerable.Range(0, sentence.Count).Where(w => w == head || mention.Span.Contains(sentence[w].Span))
            : [head];

    /// <summary>"its NATO allies", "members of the bloc", "the bloc's members": those by whom they are named.</summary>
    static IEnumerable<string> OwnersOf(AskSentence sentence, int head, int depth)
    {
        foreach (var child in sentence.Tree.ChildrenOf(head))
        {
            var names =
                sentence[child].BaseRelation is "compound" or "amod" or "flat" or "appos"
                || sentence[child].Relation is "nmod:poss"
                || (sentence[child].BaseRelation is "nmod" && sentence.Slots.Arguments.CaseOf(child) is "of");
            if (names)
                foreach (var party in At(sentence, child, depth + 1))
                    yield return party;
        }
    }

    /// <summary>"the Security Council", with nobody's name before it: whom others ask is that of the United Nations.</summary>
    static bool IsWorldCouncil(AskSentence sentence, int head) =>
        sentence.Context.Actors.HeadedAt(sentence.Index, head) is { } mention
        && sentence.Knowledge.Is("world-council", mention.Span.In(sentence.Text));

    /// <summary>A state for its bodies and offices.</summary>
    static string SideOf(Actor actor) => AskSentence.Party(actor.Side)!;
}
