using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Single victims that one phrase names together: "a mother and her daughter", "two brothers and their father".</summary>
static class JointVictims
{
    /// <summary>Adds a single victim to the count before it when "and" joins the two and the words label both alike.</summary>
    public static bool Join(LossSentence sentence, List<FigureDraft> drafts, CountSite site, FigureKind kind)
    {
        var before = drafts[^1];
        if (before.Kind != kind || site.Top < 0)
            return false;
        if (
            site.Single
                ? !IsJoined(sentence, site.Top, before) && !IsPair(sentence, site.Top, before)
                : !AreCounted(sentence, site, before)
        )
            return false;
        var number = site.Number.Quantity.Best!.Value;
        drafts[^1] = More(before, number) with
        {
            Span = before.Span.Union(site.Number.Span),
            Parts = site.Single ? before.Parts : WithPart(sentence, before, site),
            Status = site.Single && sentence.CountedAs(site.Counted)?.Status != before.Status ? null : before.Status,
        };
        return true;
    }

    /// <summary>"three guards and two cooks": five, with their parts; not "ten policemen and two thieves", whom the words label apart.</summary>
    static bool AreCounted(LossSentence sentence, CountSite site, FigureDraft to) =>
        sentence[site.Top].BaseRelation == "conj"
        && sentence[site.Top].Head == to.Top
        && to is { Role: NumberRole.Plain, Counted: >= 0, Quantity.Modifier: Modifier.Exactly, Quantity.Best: > 0 }
        && site.Number is { Role: NumberRole.Plain, Quantity: { Modifier: Modifier.Exactly, Best: > 0 } }
        && sentence.CountedAs(site.Counted) is { Kind: CountedKind.Person } person
        && sentence.CountedAs(to.Counted) is { Kind: CountedKind.Person }
        && person.Status == to.Status
        && IsBetween(sentence, to, site)
        && !IsSum(sentence, to.Top, to.Quantity)
        && SideIn(sentence, site.Last + 1, site.Counted) is var side
        && (side is null || side == SideIn(sentence, sentence.Tree.WordAt(to.Span.Start), to.Counted));

    /// <summary>"Four people, three men and a woman": what stands behind adds up to the first number, and is its parts.</summary>
    internal static bool IsSum(LossSentence sentence, int whole, Quantity quantity)
    {
        if (quantity.Best is not > 1)
            return false;
        var addends = sentence.Sites.Where(s => s.Top != whole && HangsOn(sentence, s.Top, whole)).ToList();
        return addends.Count > 1 && addends.Sum(s => s.Number.Quantity.Best ?? 0) == quantity.Best;
    }

    /// <summary>By "and" or a comma, on the first or on one behind it.</summary>
    internal static bool HangsOn(LossSentence sentence, int word, int whole)
    {
        for (var climb = 0; climb < 4 && word >= 0; climb++)
        {
            if (sentence[word].BaseRelation is not ("conj" or "appos"))
                return false;
            word = sentence[word].Head;
            if (word == whole)
                return true;
        }
        return false;
    }

    /// <summary>Only "and" or a comma stands between the two: no verb of its own.</summary>
    static bool IsBetween(LossSentence sentence, FigureDraft to, CountSite site)
    {
        for (var i = to.Counted + 1; i < site.First; i++)
            if (sentence[i].Upos is "VERB" or "AUX")
                return false;
        return true;
    }

    static string? SideIn(LossSentence sentence, int from, int to)
    {
        for (var i = from; i <= to; i++)
            if (LossSides.SideAt(sentence, i) is { } side)
                return side;
        return null;
    }

    static ImmutableArray<FigurePart> WithPart(LossSentence sentence, FigureDraft before, CountSite site)
    {
        var parts = before.Parts;
        if (parts.IsEmpty && before.Counted >= 0)
            parts =
            [
                new(
                    TextSpan.FromBounds(before.Span.End, sentence[before.Counted].Span.End).In(sentence.Text).Trim(),
                    before.Quantity.Low,
                    before.Quantity.High
                ),
            ];
        var number = site.Number.Quantity;
        return parts.Add(new(LossParts.Of(sentence, site), number.Low, number.High));
    }

    /// <summary>Adds those without an article or a number: "his wife", and in a headline "suspect".</summary>
    public static FigureDraft WithBare(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        if (draft.Top < 0 || draft.Kind is not (FigureKind.Killed or FigureKind.Wounded))
            return draft;
        var bare = sentence
            .Tree.ChildrenOf(draft.Top, "conj")
            .Count(c => IsJoined(sentence, c, draft) && IsBare(sentence, c));
        if (sentence[draft.Top] is { BaseRelation: "conj", Head: >= 0 and var head } && IsBare(sentence, head))
            bare += IsAlike(sentence, head, draft) ? 1 : 0;
        return bare == 0 ? draft : More(draft, bare);
    }

    static bool IsBare(LossSentence sentence, int victim) =>
        !sentence.Sites.Any(s => s.Top == victim || s.Counted == victim);

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
        sentence[victim].BaseRelation == "conj" && sentence[victim].Head == to.Top && IsAlike(sentence, victim, to);

    /// <summary>"One police officer and a guard": two, of no one label.</summary>
    static bool IsPair(LossSentence sentence, int victim, FigureDraft to) =>
        sentence[victim] is { BaseRelation: "conj", Xpos: "NN", Head: var head }
        && head == to.Top
        && to is { Counted: >= 0, Quantity: { Modifier: Modifier.Exactly, Best: 1 } }
        && sentence.CountedAs(victim) is { Kind: CountedKind.Person };

    /// <summary>One more person of the same label beside an exact count.</summary>
    static bool IsAlike(LossSentence sentence, int victim, FigureDraft to) =>
        sentence[victim].Xpos == "NN"
        && to.Quantity.Modifier == Modifier.Exactly
        && to.Quantity.Best > 0
        && sentence.CountedAs(victim) is { Kind: CountedKind.Person } person
        && person.Status == to.Status;

    static FigureDraft More(FigureDraft draft, long victims) =>
        draft with
        {
            Quantity = Quantity.Exactly(draft.Quantity.Best!.Value + victims),
            Single = false,
            Weak = false,
        };
}
