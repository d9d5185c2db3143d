using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Words that take a stand on what was claimed before: "denied it", "withdrew its claim", "credited the report", "called the charge baseless".</summary>
sealed class Stands(ParsedText parsed, Voices voices, StatementKnowledge knowledge, Subjects subjects)
{
    public AboutRelation? Of(string lemma, bool denies) =>
        knowledge.Is(StatementWords.Retracts, lemma) ? AboutRelation.Retracts
        : denies ? AboutRelation.Denies
        : knowledge.Is(StatementWords.Corrects, lemma) ? AboutRelation.Corrects
        : knowledge.Is(StatementWords.Confirms, lemma) ? AboutRelation.Confirms
        : knowledge.Is(StatementWords.Credits, lemma) ? AboutRelation.Credits
        : null;

    /// <summary>"withdrew its claim", "corrected the toll": a verb that is no cue by itself, with a claim as its object.</summary>
    public Attribution? Read(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Upos != "VERB" || Of(s.Words[verb].Lemma, false) is not { } stand)
            return null;
        var claim = s.ChildrenOf(verb, "obj").FirstOrDefault(c => c > verb && IsClaim(s, c), -1);
        if (
            claim < 0
            || subjects.Of(sentence, verb) is not { } subject
            || voices.Behind(sentence, subject, []) is not { } claimant
        )
            return null;
        var (first, last) = Clauses.Range(s, claim);
        var source = voices.SourceSpan(sentence, subject, verb);
        // "corrected the toll to nine": what it was put to belongs to it.
        foreach (var to in s.ChildrenOf(verb, "obl").Where(c => c > last && s.Words[c].Upos == "NUM"))
            last = to;
        var content = Clauses.Between(
            s,
            Math.Max(first, verb + 1),
            Math.Max(claim, Math.Min(last, Clauses.LastWord(s)))
        );
        return source.Overlaps(content)
            ? null
            : new Attribution(
                sentence,
                source,
                Clauses.CueSpan(s, verb, CueShapes.Object),
                content,
                claim,
                [claimant],
                [],
                stand is AboutRelation.Retracts ? Polarity.Denies : Polarity.Asserts,
                Certainty.Certain
            )
            {
                Shape = CueShapes.Object,
                Stand = stand,
            };
    }

    bool IsClaim(ParsedSentence s, int noun) =>
        s.Words[noun].Upos == "NOUN" && knowledge.Is(StatementWords.Claim, s.Words[noun].Lemma.ToLowerInvariant());

    /// <summary>"called the claims absurd" takes a stand against them.</summary>
    public bool IsRefusal(ParsedSentence s, TextSpan content)
    {
        var words = s.Words.Where(w => content.Contains(w.Span)).ToList();
        return words.Exists(w => w.Upos == "NOUN" && knowledge.Nouns.ContainsKey(w.Lemma))
            && words.Exists(w => knowledge.Is(StatementWords.Refusal, w.Lemma.ToLowerInvariant()));
    }
}
