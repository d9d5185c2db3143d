using Casus.Coding.Actors;

namespace Casus.Coding.Statements;

/// <summary>Sayings inside sayings: the inner one is told through the outer one, and through it only.</summary>
static class Nesting
{
    public static void Link(List<Draft> drafts)
    {
        foreach (var inner in drafts)
        {
            Draft? nearest = null;
            foreach (var outer in drafts)
                if (Holds(outer, inner) && (nearest is null || outer.Content.Length < nearest.Content.Length))
                    nearest = outer;
            inner.Within = nearest;
        }
        var told = drafts.Where(IsToldAct).ToHashSet();
        drafts.RemoveAll(told.Contains);
        foreach (var draft in drafts)
            while (draft.Within is { } gone && told.Contains(gone))
                draft.Within = gone.Within;
        foreach (var draft in drafts)
            for (var outer = draft.Within; outer is not null; outer = outer.Within)
                AddLinks(draft, outer);
    }

    /// <summary>What somebody calls for, vows or plans by another's word is the other's report of an act.</summary>
    static bool IsToldAct(Draft inner) =>
        inner.Within is { } outer
        && inner.Shape is CueShapes.Infinitive or CueShapes.About
        && inner.Stand is null
        && (outer.Claimant.Id, outer.Claimant.Name) != (inner.Claimant.Id, inner.Claimant.Name);

    static bool Holds(Draft outer, Draft inner) =>
        outer != inner
        && outer.Sentence == inner.Sentence
        && outer.Content.Contains(inner.Content)
        && outer.Content.Length > inner.Content.Length
        && (inner.Cue is null || outer.Content.Contains(inner.Cue.Value));

    static void AddLinks(Draft draft, Draft outer)
    {
        if (draft.Claimant.Kind is ClaimantKind.Agency or ClaimantKind.Outlet)
            return;
        var links = draft.Channel.AddRange(outer.Channel.Where(l => !draft.Channel.Contains(l)));
        if (draft.Claimant.Id != outer.Claimant.Id && Voices.Link(outer.Claimant) is { } link && !links.Contains(link))
            links = links.Add(link);
        draft.Channel = links;
    }
}
