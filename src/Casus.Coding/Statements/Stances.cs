using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Claims about claims: which earlier statement a denial or confirmation is about.</summary>
static class Stances
{
    public static void Link(List<Draft> drafts, ParsedText parsed)
    {
        var taken = drafts.Where(d => d.Stand is not null && d.About is null).ToList();
        foreach (var draft in taken)
            draft.About = Inside(draft, drafts) ?? Earlier(draft, drafts, parsed);
    }

    /// <summary>"denied the claim that …": the claim is told in the same breath.</summary>
    static Draft? Inside(Draft draft, List<Draft> drafts) =>
        drafts.Find(d => d.Within == draft && d.Claimant.Id != draft.Claimant.Id);

    /// <summary>The nearest earlier statement of somebody else that shares words with what is denied; or, when only "the claims" are, the other side's last one.</summary>
    static Draft? Earlier(Draft draft, List<Draft> drafts, ParsedText parsed)
    {
        var words = Telling(draft, parsed);
        Draft? best = null;
        var most = 0;
        foreach (var other in drafts)
        {
            if (
                other.Span.End > draft.Span.Start
                || other.Claimant.Kind is ClaimantKind.Author
                || other.Claimant.Side == draft.Claimant.Side
            )
                continue;
            var shared = Telling(other, parsed).Intersect(words).Count();
            if (shared >= 2 && shared >= most)
                (best, most) = (other, shared);
        }
        return best;
    }

    static HashSet<string> Telling(Draft draft, ParsedText parsed) =>
        [
            .. parsed
                .Sentences[draft.Sentence]
                .Words.Where(w => w.Upos is "NOUN" or "VERB" or "PROPN" && draft.Content.Contains(w.Span))
                .Select(w => w.Lemma.ToLowerInvariant()),
        ];
}
