using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Numbers that the report itself says no longer count: withdrawn, corrected or disowned.</summary>
static class FigureStandings
{
    public static List<Figure> Apply(CodingContext context, List<Figure> figures, FigureKnowledge knowledge)
    {
        foreach (var sentence in context.Parsed.Sentences)
        {
            var plain = sentence.Span.Of(context.Parsed.Text);
            if (!knowledge.Holds("count-word", plain))
                continue;
            Standing? standing =
                knowledge.Holds("retracts", plain) ? Standing.Retracted
                : knowledge.Holds("disowns", plain) ? Standing.Disowned
                : null;
            if (standing is { } ended && Speaker(context, sentence.Span) is { } statement)
                End(context, figures, sentence.Span, statement, ended);
        }
        Raise(context, figures);
        Supersede(figures);
        return figures;
    }

    /// <summary>"He later raised the toll to 20": the twelve of whom he spoke before are not his count any more.</summary>
    static void Raise(CodingContext context, List<Figure> figures)
    {
        foreach (var raised in figures.Where(f => IsRaised(f, context.Parsed.Text)).ToList())
            for (var i = 0; i < figures.Count; i++)
                if (
                    figures[i] is { Standing: Standing.Stands, Scope: FigureScope.Cumulative } before
                    && before.Kind == raised.Kind
                    && before.Side == raised.Side
                    && before.Background == raised.Background
                    && before.Span.End < raised.Span.Start
                    && before.Quantity.Best < raised.Quantity.Best
                    && Claimant(context, before) == Claimant(context, raised)
                )
                    figures[i] = before with { Standing = Standing.Superseded, EndedBy = [raised.Statement] };
    }

    static bool IsRaised(Figure figure, string text) =>
        figure is { Scope: FigureScope.Cumulative, Quantity.Modifier: not Modifier.Between }
        && figure.Span.In(text).Contains(" to ", StringComparison.Ordinal);

    static Actor Claimant(CodingContext context, Figure figure) =>
        context.Statements.First(s => s.Id == figure.Statement).Claimant;

    /// <summary>"rose from 41 to 57": the 41 told before is superseded too.</summary>
    static void Supersede(List<Figure> figures)
    {
        foreach (var earlier in figures.Where(f => f.Standing == Standing.Superseded).ToList())
            for (var i = 0; i < figures.Count; i++)
                if (
                    figures[i] is { Standing: Standing.Stands } same
                    && same.Kind == earlier.Kind
                    && same.Background == earlier.Background
                    && same.Quantity.Best == earlier.Quantity.Best
                    && same.Span.Start < earlier.Span.Start
                )
                    figures[i] = same with { Standing = Standing.Superseded, EndedBy = earlier.EndedBy };
    }

    static bool MayEnd(CodingContext context, Statement by, Figure figure) =>
        by.Claimant.Kind is not ClaimantKind.Person || Claimant(context, figure).Id == by.Claimant.Id;

    static Statement? Speaker(CodingContext context, TextSpan span) =>
        context
            .Statements.Where(s => span.Overlaps(s.Span))
            .OrderBy(s => s.Span.Length)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>The number that the sentence repeats; without one, the latest count before it that is the speaker's own, or anybody's where nobody is named.</summary>
    static void End(
        CodingContext context,
        List<Figure> figures,
        TextSpan sentence,
        Statement statement,
        Standing standing
    )
    {
        var within = figures.FindIndex(f => sentence.Contains(f.Span) && f.Standing == Standing.Stands);
        var target =
            within >= 0
                ? within
                : figures.FindLastIndex(f =>
                    f.Span.End <= sentence.Start && f.Quantity.Low > 0 && MayEnd(context, statement, f)
                );
        if (target < 0)
            return;
        var ended = figures[target] with { Standing = standing, EndedBy = [statement.Id] };
        figures[target] = ended;
        for (var i = 0; i < target; i++)
            if (
                figures[i].Kind == ended.Kind
                && figures[i].Quantity == ended.Quantity
                && figures[i].Standing == Standing.Stands
            )
                figures[i] = figures[i] with { Standing = standing, EndedBy = [statement.Id] };
    }
}
