using Casus.Coding.Actors;
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
            if (drafts[i].Pronoun && !IsOneHurtBefore(drafts, i) && !IsAllThatIsTold(drafts, i))
                drafts.RemoveAt(i);
        for (var i = 0; i < drafts.Count; i++)
            if (
                drafts[i] is { Kind: FigureKind.Killed, Single: true, TurnedFrom: null } dead
                && WasHurt(dead, drafts, i)
            )
                drafts[i] = dead with { TurnedFrom = FigureKind.Wounded };
        drafts.RemoveAll(shot => HasDied(shot, drafts) || IsShotDead(shot, drafts));
        LivingOfTheShot(drafts);
        drafts.RemoveAll(wounds => IsOfTheDead(wounds, drafts));
    }

    static bool IsOneHurtBefore(List<FigureDraft> drafts, int at) =>
        drafts[at].Kind == FigureKind.Killed
        && drafts.Take(at).Any(d => d is { Single: true, Kind: FigureKind.Wounded });

    /// <summary>"The girl was at home when she was shot": nobody else is told hurt or dead.</summary>
    static bool IsAllThatIsTold(List<FigureDraft> drafts, int at) =>
        drafts[at].Kind == FigureKind.Wounded
        && !drafts
            .Where((d, i) => i != at && d.Kind is FigureKind.Killed or FigureKind.Wounded or FigureKind.Losses)
            .Any(d => !(d.Pronoun && d.Kind == FigureKind.Wounded));

    /// <summary>"Four people were shot, one of them fatally": three are wounded; where the report gives their number too, the four are no number of the wounded.</summary>
    static void LivingOfTheShot(List<FigureDraft> drafts)
    {
        var dead = drafts
            .Where(d =>
                d is { Kind: FigureKind.Killed, Partial: false, Role: NumberRole.Plain, Quantity.Best: > 0 }
                && !d.IsElse()
            )
            .Select(d => d.Quantity.Best!.Value)
            .DefaultIfEmpty(0)
            .Max();
        if (dead == 0)
            return;
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (
                drafts[i] is not { Kind: FigureKind.Wounded, Cue: >= 0, Single: false } shot
                || shot.Quantity.Best is not { } hit
                || hit <= dead
                || shot.IsElse()
                || !shot.Is("hits") && !shot.Is("carried")
            )
                continue;
            var rest = hit - dead;
            if (drafts.Exists(d => d.Kind == FigureKind.Wounded && d != shot && d.Quantity.Best == rest))
                drafts.RemoveAt(i);
            else if (shot.Is("hits"))
                drafts[i] = shot with
                {
                    Quantity = shot.Quantity with { Low = rest, Best = rest, High = shot.Quantity.High - dead },
                };
        }
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

    /// <summary>"A guard injured on Monday has died": the one hurt is the subject of the death.</summary>
    static bool HasDied(FigureDraft hurt, List<FigureDraft> all) =>
        hurt is { Kind: FigureKind.Wounded, Single: true }
        && all.Any(d =>
            d is { Kind: FigureKind.Killed, Cue: >= 0, Single: true }
            && d.Sentence.Index == hurt.Sentence.Index
            && d.Top == hurt.Top
        );

    /// <summary>Of those shot as many are told dead, or the one hurt is the one that is dead: no wounded besides.</summary>
    static bool IsShotDead(FigureDraft draft, List<FigureDraft> all)
    {
        var carried = draft.Is("carried");
        if (draft.Kind != FigureKind.Wounded || draft.IsElse() || !(carried || draft.Is("hits")))
            return false;
        if (draft.Quantity == Quantity.Unquantified)
            return all.Any(d => d is { Kind: FigureKind.Killed, Quantity.Low: > 0 });
        return draft.Quantity.Low is { } hurt
            && all.Any(d =>
                d is { Kind: FigureKind.Killed, TurnedFrom: null }
                && (carried ? d.Quantity.Low == hurt : d.Quantity.Low >= hurt)
                && !AreTwo(draft, d)
                && !LossSides.IsOfOther(draft, d)
            );
    }

    /// <summary>"A cook was killed and a nurse was shot": each is told of for the first time.</summary>
    static bool AreTwo(FigureDraft hurt, FigureDraft dead) =>
        hurt is { Single: true, Weak: false, Counted: >= 0 }
        && dead is { Single: true, Weak: false, Counted: >= 0 }
        && hurt.Sentence.Index == dead.Sentence.Index
        && hurt.Counted != dead.Counted
        && hurt.Span.Start >= hurt.Sentence.Context.Report.BodyStart;

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
            var isSome = isZero || some.Contains(figure.Id);
            if (
                figures.Exists(f =>
                    IsLarger(f, figure, (figure.Quantity.Low ?? 0) + 1)
                    && MayHold(f, figure, statements)
                    && (isSome || IsOfOneVoice(f, figure, statements))
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
        (
            whole.Side is null
            || whole.Side == one.Side
            || whole.Side == LossSides.Everybody
            || one.Side is null && one.Statement == whole.Statement
        )
        && (whole.Status is null || whole.Status == one.Status)
        && Side(whole, statements) is var a
        && Side(one, statements) is var b
        && (a is null || b is null || a == b);

    /// <summary>Who tells of six and of two in one report tells of two among the six, or of another place: never of two in all.</summary>
    static bool IsOfOneVoice(Figure whole, Figure one, IReadOnlyDictionary<string, Statement> statements) =>
        one.Kind is not (FigureKind.Equipment or FigureKind.Destroyed)
        && whole.Quantity.Modifier is not Modifier.Vague
        && one.Quantity is { Modifier: Modifier.Exactly or Modifier.About, Best: > 0 }
        && one.Parts.IsEmpty
        && statements[one.Statement].Claimant is { } speaker
        && (speaker.Kind == ClaimantKind.Author || speaker.Id == statements[whole.Statement].Claimant.Id);

    static string? Side(Figure figure, IReadOnlyDictionary<string, Statement> statements) =>
        statements[figure.Statement].Claimant.Side;
}
