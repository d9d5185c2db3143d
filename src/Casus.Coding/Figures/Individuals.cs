using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Single victims against the counts of their report: most are some of those counted, and one hurt may have died.</summary>
static class Individuals
{
    /// <summary>Drops those who are told of twice: hurt and dead, or dead by a pronoun that has nobody to stand for.</summary>
    public static void Prune(List<FigureDraft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
            if (drafts[i].Pronoun && !drafts.Take(i).Any(d => d is { Single: true, Kind: FigureKind.Wounded }))
                drafts.RemoveAt(i);
        for (var i = 0; i < drafts.Count; i++)
            if (
                drafts[i] is { Kind: FigureKind.Killed, Single: true, TurnedFrom: null } dead
                && WasHurt(dead, drafts, i)
            )
                drafts[i] = dead with { TurnedFrom = FigureKind.Wounded };
        drafts.RemoveAll(shot => IsShotDead(shot, drafts));
        drafts.RemoveAll(wounds => IsOfTheDead(wounds, drafts));
    }

    /// <summary>"A farmer was shot. He died": a pronoun, or the same noun with an article that points back.</summary>
    static bool WasHurt(FigureDraft dead, List<FigureDraft> all, int at) =>
        all.Take(at)
            .Any(d =>
                d is { Kind: FigureKind.Wounded, Single: true }
                && (dead.Pronoun || dead.Weak && Noun(d) is { } noun && noun == Noun(dead))
            );

    /// <summary>"He died of multiple wounds": the wounds, without a number, of the one whose death the same sentence tells.</summary>
    static bool IsOfTheDead(FigureDraft wounds, List<FigureDraft> all) =>
        wounds is { Kind: FigureKind.Wounded, Cue: < 0 }
        && wounds.Quantity == Quantity.Unquantified
        && all.Any(d => d is { Kind: FigureKind.Killed, Single: true } && d.Sentence.Index == wounds.Sentence.Index);

    static string? Noun(FigureDraft draft) => draft.Counted < 0 ? null : draft.Sentence.Lemma(draft.Counted);

    /// <summary>Of those shot as many are told dead, or the one hurt is the one that is dead: no wounded besides.</summary>
    static bool IsShotDead(FigureDraft draft, List<FigureDraft> all)
    {
        if (draft is not { Kind: FigureKind.Wounded, Cue: >= 0, Quantity.Low: { } hurt })
            return false;
        if (!draft.Sentence.Knowledge.Is("hits", draft.Sentence.Lemma(draft.Cue)))
            return false;
        return all.Any(d => d is { Kind: FigureKind.Killed, TurnedFrom: null } && d.Quantity.Low >= hurt);
    }

    /// <summary>A single victim beside a larger count, or a zero beside one, is of a part; one hurt who died is hurt no more.</summary>
    /// <param name="singles">Ids of the figures of one person without a number.</param>
    /// <param name="some">Ids of those that may be of some of the people counted.</param>
    public static List<Figure> Settle(
        List<Figure> figures,
        IReadOnlySet<string> singles,
        IReadOnlySet<string> some,
        IReadOnlyDictionary<string, Statement> statements
    )
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (figure.Scope != FigureScope.Cumulative || figure.Standing != Standing.Stands)
                continue;
            var isZero = figure.Quantity.High == 0;
            if (
                (isZero || some.Contains(figure.Id))
                && figures.Exists(f =>
                    IsLarger(f, figure, (figure.Quantity.Low ?? 0) + 1) && MayHold(f, figure, statements)
                )
            )
                figures[i] = figure with { Scope = FigureScope.Partial };
        }
        foreach (var dead in figures.Where(f => f.Kind == FigureKind.Killed && singles.Contains(f.Id)).ToList())
            if (figures.FindIndex(f => f.Id == dead.From && singles.Contains(f.Id)) is >= 0 and var hurt)
                figures[hurt] = figures[hurt] with { Standing = Standing.Superseded, EndedBy = [dead.Statement] };
        return figures;
    }

    static bool IsLarger(Figure whole, Figure one, long least) =>
        whole.Kind == one.Kind
        && whole.Background == one.Background
        && whole is { Scope: FigureScope.Cumulative, Standing: Standing.Stands }
        && whole.Quantity.Low >= least;

    /// <summary>The count may be of people who include the one: no other side or label, and no other side's claim.</summary>
    static bool MayHold(Figure whole, Figure one, IReadOnlyDictionary<string, Statement> statements) =>
        (whole.Side is null || whole.Side == one.Side || whole.Side == LossSides.Everybody)
        && (whole.Status is null || whole.Status == one.Status)
        && Side(whole, statements) is var a
        && Side(one, statements) is var b
        && (a is null || b is null || a == b);

    static string? Side(Figure figure, IReadOnlyDictionary<string, Statement> statements) =>
        statements[figure.Statement].Claimant.Side;
}
