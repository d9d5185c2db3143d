using Casus.Coding.Actors;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"…, a charge that Quito denied", "…, which Quito denies", "…, a claim rejected by Quito": a stand on the claim that the sentence has just told.</summary>
sealed class RelativeStands(ParsedText parsed, Voices voices, StatementKnowledge knowledge, Stands stands)
{
    /// <summary>The attributions of a sentence, their contents ended before such a clause, and the stands themselves behind them.</summary>
    public List<Attribution> Read(int sentence, List<Attribution> found)
    {
        var s = parsed.Sentences[sentence];
        for (var verb = 3; verb < s.Words.Length; verb++)
            if (Opening(s, verb) is { } opening && Claim(s, found, opening) is var claim and >= 0)
            {
                // Those that go may stand before the claim in the list: it is kept by itself, not by its place.
                var told = found[claim] = EndedBefore(s, found[claim], opening);
                found.RemoveAll(a => a.Content.Start >= s.Words[opening].Span.Start);
                if (Stand(sentence, verb, opening, told) is { } stand)
                    found.Add(stand);
            }
        return found;
    }

    /// <summary>The first word, behind a comma, of the relative clause or of the noun for a claim that bears it.</summary>
    int? Opening(ParsedSentence s, int verb)
    {
        if (
            s.Words[verb] is not { Upos: "VERB", Head: >= 0 and var noun }
            || (s.Words[verb].BaseRelation is not "acl" && s.Words[verb].Relation is not "advcl:relcl")
        )
            return null;
        var which = s.ChildrenOf(verb).FirstOrDefault(c => c < verb && s.Words[c].Lemma is "which", -1);
        var opening =
            which > 0 ? which
            : IsClaim(s.Words[noun]) && noun < verb ? s.Subtree(noun).First(w => s.Words[w].Upos is not "PUNCT")
            : -1;
        return opening > 1 && s.Words[opening - 1].Form is "," or "–" or "—" or "-" ? opening : null;
    }

    bool IsClaim(Word noun) => knowledge.Is(StatementWords.Claim, noun.Lemma.ToLowerInvariant());

    /// <summary>The last claim that began before and is told up to the clause.</summary>
    static int Claim(ParsedSentence s, List<Attribution> found, int opening) =>
        found.FindLastIndex(a =>
            a.Stand is null
            && a.Content.Start < s.Words[opening - 1].Span.Start
            && a.Content.End >= s.Words[opening - 2].Span.End
            && (a.Cue is not { } cue || cue.Start < s.Words[opening].Span.Start)
        );

    static Attribution EndedBefore(ParsedSentence s, Attribution claim, int opening) =>
        claim.Content.End <= s.Words[opening].Span.Start
            ? claim
            : claim with
            {
                Content = Language.TextSpan.FromBounds(claim.Content.Start, s.Words[opening - 2].Span.End),
            };

    Attribution? Stand(int sentence, int verb, int opening, Attribution claim)
    {
        var s = parsed.Sentences[sentence];
        var cue = knowledge.CueAt(s, verb);
        var denies = cue?.Polarity is Polarity.Denies;
        if (stands.Of(s.Words[verb].Lemma, denies) is not { } stand || Clauses.IsNegated(s, verb))
            return null;
        if (
            Taker(sentence, verb) is not { } taker
            || taker < opening
            || voices.Behind(sentence, taker, []) is not { } claimant
        )
            return null;
        return new Attribution(
            sentence,
            voices.SourceSpan(sentence, taker, verb),
            Clauses.CueSpan(s, verb, CueShapes.None),
            claim.Content,
            claim.Root,
            [claimant],
            [],
            stand is AboutRelation.Confirms or AboutRelation.Credits ? Polarity.Asserts : Polarity.Denies,
            Certainty.Certain
        )
        {
            Shape = CueShapes.Object,
            Stand = stand,
            Rule = cue?.Rule,
        };
    }

    /// <summary>Who takes it: behind "by", or the subject of the clause where the claim is its object.</summary>
    int? Taker(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (Subjects.Agent(s, verb) is { } agent)
            return agent;
        var subject = s.ChildrenOf(verb, "nsubj").FirstOrDefault(c => s.Words[c].Lemma is not ("that" or "which"), -1);
        if (subject >= 0)
            return subject;
        // "An accusation Quito has often denied": the tree may take the name for another word for the accusation.
        var before = verb - 1;
        while (before > 0 && s.Words[before].Upos is "AUX" or "ADV")
            before--;
        return Clauses.IsPassive(s, verb) ? null : voices.At(sentence, before)?.Head;
    }
}
