using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Nouns that hold a claim: "rumours that …", "its denial that …"; somebody's, or nobody's.</summary>
sealed class ClaimNouns(ParsedText parsed, Voices voices, StatementKnowledge knowledge, Subjects subjects)
{
    /// <summary>"rumours that …", "the claim that …": somebody's, or nobody's.</summary>
    public IEnumerable<Attribution> Claims(int sentence, List<Attribution> found)
    {
        var s = parsed.Sentences[sentence];
        for (var noun = 0; noun + 2 < s.Words.Length; noun++)
        {
            if (s.Words[noun].Upos != "NOUN" || !knowledge.Nouns.TryGetValue(s.Words[noun].Lemma, out var cue))
                continue;
            if (
                s.Words[noun + 2].Upos is "VERB" or "AUX"
                || s.Words[noun + 1].Lemma != "that"
                || s.Words[noun + 1].Upos is not ("SCONJ" or "PRON" or "DET")
            )
                continue;
            var clause = s.ChildrenOf(noun)
                .FirstOrDefault(c => c > noun + 1 && s.Words[c].BaseRelation is "acl" or "ccomp", -1);
            if (clause < 0)
                clause = Enumerable
                    .Range(noun + 2, s.Words.Length - noun - 2)
                    .FirstOrDefault(c => s.Words[c].Upos == "VERB" || s.ChildrenOf(c, "cop").Any(), -1);
            if (clause < 0 || found.Exists(a => a.Cue?.Start == s.Words[noun].Span.Start))
                continue;
            var (_, last) = Clauses.Range(s, clause);
            var claimant =
                OwnerOf(sentence, noun)
                ?? new Actor(s.Words[noun].Lemma, s.Words[noun].Form, ClaimantKind.Unnamed, null, null, null);
            yield return new Attribution(
                sentence,
                null,
                s.Words[noun].Span,
                Clauses.Between(s, noun + 1, Math.Min(last, Clauses.LastWord(s))),
                clause,
                [claimant],
                [],
                cue.Polarity,
                cue.Certainty
            );
        }
    }

    Actor? OwnerOf(int sentence, int noun)
    {
        var s = parsed.Sentences[sentence];
        foreach (var child in s.ChildrenOf(noun, "nmod:poss"))
            if (voices.At(sentence, child) is { } owner)
                return owner.Actor;
        foreach (var child in s.ChildrenOf(noun, "nmod"))
            if (
                s.ChildrenOf(child, "case").Any(c => s.Words[c].Lemma is "by" or "of" or "from")
                && voices.At(sentence, child) is { } by
            )
                return by.Actor;
        var verb = s.Words[noun].Head;
        var voiced =
            verb >= 0
            && s.Words[noun].BaseRelation == "obj"
            && s.Words[verb].Lemma
                is "make"
                    or "issue"
                    or "express"
                    or "voice"
                    or "raise"
                    or "repeat"
                    or "share"
                    or "release"
                    or "reiterate"
                    or "hold"
                    or "have"
                    or "state";
        return voiced && subjects.Of(sentence, verb) is { } subject ? voices.At(sentence, subject)?.Actor : null;
    }
}
