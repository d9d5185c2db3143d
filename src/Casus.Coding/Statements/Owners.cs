using Casus.Coding.Actors;

namespace Casus.Coding.Statements;

/// <summary>"Chile repeated its claim that …": whose claim it is tells the saying around it, or the one before.</summary>
static class Owners
{
    const int Reach = 1;

    public static void Fill(List<Draft> drafts, StatementKnowledge knowledge)
    {
        foreach (var draft in drafts.Where(d => IsNobody(d.Claimant, knowledge)).ToList())
        {
            var speaker =
                draft.Within is { } outer && outer.Source is { } source && source.End <= draft.Span.Start
                    ? outer
                    : drafts
                        .Where(d => d.Span.End <= draft.Span.Start && draft.Sentence - d.Sentence <= Reach)
                        .Where(d => d.Basis is ClaimantBasis.Said && !IsNobody(d.Claimant, knowledge))
                        .MaxBy(d => d.Span.Start);
            if (speaker is not null)
                draft.Claimant = speaker.Claimant;
        }
    }

    static bool IsNobody(Actor actor, StatementKnowledge knowledge) =>
        actor.Kind is ClaimantKind.Unnamed && knowledge.Is(StatementWords.Whose, actor.Name);
}
