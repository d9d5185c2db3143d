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
        if (taken.Count == 0)
            return;
        var told = drafts
            .OrderBy(d => d.Content.Start)
            .Select(d => new Telling(d, Words(d, parsed), Pointing(d, parsed, knowledge)))
            .ToList();
        foreach (var draft in taken)
            draft.About = Inside(draft, drafts) ?? Earlier(told.Find(t => t.Draft == draft)!, told, parsed, knowledge);
    }

    /// <summary>"denied the claim that …", "…, a charge that Quito denied": the claim is told in the same breath.</summary>
    static Draft? Inside(Draft draft, List<Draft> drafts) =>
        drafts.Find(d =>
            (d.Within == draft || d.Content == draft.Content && d.Cue is not null)
            && d != draft
            && (draft.TakesBack || !IsSameVoice(d.Claimant, draft.Claimant))
        );

    /// <summary>The nearest earlier statement that shares most words with it; where it only points ("the claims", "it"), the last one that can be meant.</summary>
    static Draft? Earlier(Telling stand, List<Telling> told, ParsedText parsed, StatementKnowledge knowledge)
    {
        var draft = stand.Draft;
        var counts = stand.Words.Any(w => knowledge.Is(StatementWords.Count, w));
        Draft? best = null;
        var most = 0;
        foreach (var (other, words, points) in told)
        {
            if (other.Content.Start > draft.Content.Start)
                break;
            if (
                other.Span.End > draft.Span.Start
                || other.Claimant.Kind is ClaimantKind.Author
                || other.Stand is not null && points
                || counts && !HasNumber(other, parsed)
                || IsSameVoice(other.Claimant, draft.Claimant) != draft.TakesBack
            )
                continue;
            var shared = words.Intersect(stand.Words).Count();
            var meant = stand.Points ? draft.Sentence - other.Sentence <= Reach : shared >= 2;
            if (meant && shared >= most)
                (best, most) = (other, shared);
        }
        return best;
    }

    /// <summary>"corrected the toll": of something that was counted.</summary>
    static bool HasNumber(Draft draft, ParsedText parsed) =>
        parsed.Sentences[draft.Sentence].Words.Any(w => w.Upos is "NUM" && draft.Content.Contains(w.Span));

    static bool IsSameVoice(Actor a, Actor b) => a.Side is null ? a.Id == b.Id && a.Name == b.Name : a.Side == b.Side;

    /// <summary>Whether its nouns only name a claim, or who made it, and tell nothing of it.</summary>
    static bool Pointing(Draft draft, ParsedText parsed, StatementKnowledge knowledge) =>
        parsed
            .Sentences[draft.Sentence]
            .Words.Where(w => IsTelling(w) && draft.Content.Contains(w.Span))
            .All(w => w.Upos is "PROPN" || knowledge.Is(StatementWords.Claim, w.Lemma.ToLowerInvariant()));

    static HashSet<string> Words(Draft draft, ParsedText parsed) =>
        [
            .. parsed
                .Sentences[draft.Sentence]
                .Words.Where(w => IsTelling(w) && draft.Content.Contains(w.Span))
                .Select(w => w.Lemma.ToLowerInvariant()),
        ];

    static bool IsTelling(Word word) => word.Upos is "NOUN" or "VERB" or "PROPN";

    /// <param name="Points">It names a claim and tells nothing of it.</param>
    sealed record Telling(Draft Draft, HashSet<string> Words, bool Points);
}
