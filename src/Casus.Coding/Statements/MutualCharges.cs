using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"accused each other of …", "traded accusations of …": both sides say the same of each other, on one span.</summary>
sealed class MutualCharges(
    ParsedText parsed,
    ActorMentions actors,
    Subjects subjects,
    Voices voices,
    StatementKnowledge knowledge
)
{
    /// <summary>"accused each other", "each side blamed the other": one statement a side.</summary>
    public Attribution? Traded(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (!cue.Has(CueShapes.Charge) || verb + 1 >= s.Words.Length)
            return null;
        var next = s.Words[verb + 1].Form;
        if (
            next is not ("each" or "one" or "the")
            || verb + 2 >= s.Words.Length
            || s.Words[verb + 2].Form is not ("other" or "another")
            || verb + 3 < s.Words.Length && next is "the" && s.Words[verb + 3].Upos is "NOUN" or "PROPN"
        )
            return null;
        return subjects.Of(sentence, verb) is { } subject ? Mutual(sentence, verb, subject) : null;
    }

    /// <summary>"traded accusations of …", "exchanged blame for …".</summary>
    public Attribution? Swapped(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Upos != "VERB" || !knowledge.Is(StatementWords.Trade, s.Words[verb].Lemma))
            return null;
        for (var i = verb + 1; i < Math.Min(s.Words.Length, verb + 4); i++)
            if (knowledge.Is(StatementWords.Traded, s.Words[i].Lemma))
                return subjects.Of(sentence, verb) is { } subject ? Mutual(sentence, verb, subject) : null;
        return null;
    }

    Attribution? Mutual(int sentence, int verb, int subject)
    {
        var s = parsed.Sentences[sentence];
        var (first, last) = Clauses.Range(s, subject);
        last = Math.Min(last, verb - 1);
        ImmutableArray<Actor> sides =
        [
            .. actors
                .InSentence(sentence)
                .Where(m => m.Head >= first && m.Head <= last && m.Actor.Side is not null)
                .Select(m => m.Actor)
                .DistinctBy(a => (a.Id, a.Name)),
        ];
        if (sides.Length < 2)
            sides = [.. Joined(sentence, subject).DistinctBy(a => (a.Id, a.Name))];
        if (sides.Length < 2)
            return null;
        var end = Clauses.LastWord(s);
        foreach (var child in s.ChildrenOf(verb))
            if (child > verb && s.Words[child].BaseRelation is "advcl" or "conj" && s.ChildrenOf(child, "nsubj").Any())
                end = Math.Min(end, Clauses.Range(s, child).First - 1);
        for (var i = verb + 2; i < end; i++)
            if (s.Words[i].Form == "," && knowledge.Is(StatementWords.Aside, s.Words[i + 1].Lemma))
                end = i;
        while (end > verb + 1 && s.Words[end].Upos == "PUNCT")
            end--;
        return new Attribution(
            sentence,
            Clauses.Between(s, first, last),
            s.Words[verb].Span,
            Clauses.Between(s, verb + 1, Math.Max(end, verb + 1)),
            verb,
            sides,
            [],
            Polarity.Asserts,
            Certainty.Certain
        )
        {
            IsMutual = true,
        };
    }

    /// <summary>"Supporters and the junta": two who are joined, whether or not they are known as sides.</summary>
    IEnumerable<Actor> Joined(int sentence, int subject) =>
        parsed
            .Sentences[sentence]
            .ChildrenOf(subject, "conj")
            .Prepend(subject)
            .Select(head => voices.Behind(sentence, head, []))
            .OfType<Actor>();
}
