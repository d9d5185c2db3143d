using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Single victims that one phrase names together: "a mother and her daughter", "two brothers and their father".</summary>
static class JointVictims
{
    /// <summary>Adds a single victim to the count before it when "and" joins the two and the words label both alike.</summary>
    public static bool Join(LossSentence sentence, List<FigureDraft> drafts, CountSite site, FigureKind kind)
    {
        var before = drafts[^1];
        if (!site.Single || before.Kind != kind || site.Top < 0 || !IsJoined(sentence, site.Top, before))
            return false;
        drafts[^1] = More(before, 1) with { Span = before.Span.Union(site.Number.Span) };
        return true;
    }

    /// <summary>Adds those without an article or a number: "his wife", and in a headline "suspect".</summary>
    public static FigureDraft WithBare(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        if (draft.Top < 0 || draft.Kind is not (FigureKind.Killed or FigureKind.Wounded))
            return draft;
        var bare = sentence
            .Tree.ChildrenOf(draft.Top, "conj")
            .Count(c => IsJoined(sentence, c, draft) && !sentence.Sites.Any(s => s.Top == c || s.Counted == c));
        return bare == 0 ? draft : More(draft, bare);
    }

    /// <summary>Victims of one verb, the single ones of one label as one count.</summary>
    public static IEnumerable<FigureDraft> Together(IEnumerable<FigureDraft> victims)
    {
        FigureDraft? joint = null;
        foreach (var victim in victims)
            if (joint is null)
                joint = victim;
            else if (IsOne(joint) && IsOne(victim) && joint.Status == victim.Status && joint.Kind == victim.Kind)
                joint = More(joint, 1) with { Span = joint.Span.Union(victim.Span) };
            else
                yield return victim;
        if (joint is not null)
            yield return joint;
    }

    static bool IsOne(FigureDraft draft) => draft.Quantity.Modifier == Modifier.Exactly && !draft.Pronoun;

    static bool IsJoined(LossSentence sentence, int victim, FigureDraft to) =>
        sentence[victim].BaseRelation == "conj"
        && sentence[victim].Head == to.Top
        && sentence[victim].Xpos == "NN"
        && to.Quantity.Modifier == Modifier.Exactly
        && to.Quantity.Best > 0
        && sentence.CountedAs(victim) is { Kind: CountedKind.Person } person
        && person.Status == to.Status;

    static FigureDraft More(FigureDraft draft, int victims) =>
        draft with
        {
            Quantity = Quantity.Exactly(draft.Quantity.Best!.Value + victims),
            Single = false,
            Weak = false,
        };
}
