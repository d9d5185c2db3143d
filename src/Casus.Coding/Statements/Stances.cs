using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Claims about claims: which earlier statement a denial, confirmation, correction or withdrawal is about.</summary>
static class Stances
{
    /// <summary>"denied it" looks no further back than this many sentences.</summary>
    const int Reach = 4;

    public static void Link(List<Draft> drafts, ParsedText parsed, StatementKnowledge knowledge)
    {
        var taken = drafts.Where(d => d.Stand is not null && d.About is null).ToList();
        foreach (var draft in taken)
            draft.About = Inside(draft, drafts) ?? Earlier(draft, drafts, parsed, knowledge);
    }

    /// <summary>"denied the claim that …": the claim is told in the same breath.</summary>
    static Draft? Inside(Draft draft, List<Draft> drafts) =>
        drafts.Find(d =>
            (d.Within == draft || d.Content == draft.Content && d.Cue is { } cue && draft.Span.Contains(cue))
            && d != draft
            && (draft.TakesBack || !IsSameVoice(d.Claimant, draft.Claimant))
        );

    /// <summary>The nearest earlier statement that shares most words with it; where it only points ("the claims", "it"), the last one that can be meant.</summary>
    static Draft? Earlier(Draft draft, List<Draft> drafts, ParsedText parsed, StatementKnowledge knowledge)
    {
        var words = Telling(draft, parsed);
        var points = Points(draft);
        var counts = words.Any(w => knowledge.Is(StatementWords.Count, w));
        Draft? best = null;
        var most = 0;
        foreach (var other in drafts.OrderBy(d => d.Content.Start))
        {
            if (
                other.Span.End > draft.Span.Start
                || other.Claimant.Kind is ClaimantKind.Author
                || other.Stand is not null && Points(other)
                || counts && !HasNumber(other, parsed)
                || IsSameVoice(other.Claimant, draft.Claimant) != draft.TakesBack
            )
                continue;
            var shared = Telling(other, parsed).Intersect(words).Count();
            var meant = points ? draft.Sentence - other.Sentence <= Reach : shared >= 2;
            if (meant && shared >= most)
                (best, most) = (other, shared);
        }
        return best;

        bool Points(Draft d) => Telling(d, parsed).IsSubsetOf(Pointing(d, parsed, knowledge));
    }

    /// <summary>"corrected the toll": of something that was counted.</summary>
    static bool HasNumber(Draft draft, ParsedText parsed) =>
        parsed.Sentences[draft.Sentence].Words.Any(w => w.Upos is "NUM" && draft.Content.Contains(w.Span));

    static bool IsSameVoice(Actor a, Actor b) => a.Side is null ? a.Id == b.Id && a.Name == b.Name : a.Side == b.Side;

    /// <summary>Nouns that name a claim and tell nothing of it, and who made it.</summary>
    static HashSet<string> Pointing(Draft draft, ParsedText parsed, StatementKnowledge knowledge) =>
        [
            .. parsed
                .Sentences[draft.Sentence]
                .Words.Where(w => draft.Content.Contains(w.Span))
                .Where(w => w.Upos is "PROPN" || knowledge.Is(StatementWords.Claim, w.Lemma.ToLowerInvariant()))
                .Select(w => w.Lemma.ToLowerInvariant()),
        ];

    static HashSet<string> Telling(Draft draft, ParsedText parsed) =>
        [
            .. parsed
                .Sentences[draft.Sentence]
                .Words.Where(w => w.Upos is "NOUN" or "VERB" or "PROPN" && draft.Content.Contains(w.Span))
                .Select(w => w.Lemma.ToLowerInvariant()),
        ];
}
