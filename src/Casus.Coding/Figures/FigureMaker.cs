using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Coding.Figures;

/// <summary>A draft and the statement that holds it to a figure.</summary>
static class FigureMaker
{
    public static Figure Make(
        CodingContext context,
        FigureDraft draft,
        Statement statement,
        IReadOnlySet<string> own,
        FigureKnowledge knowledge
    )
    {
        var by = LossSides.DoersOf(draft);
        var (side, basis) = LossSides.SideOf(draft, statement, own, by);
        if (side is not null)
            by = by.Remove(side);
        return new Figure(
            ContentId.Of('f', statement.Id, draft.Kind.ToString(), draft.Span.ToString()),
            statement.Id,
            statement.Background || OldLosses.IsOld(draft, context, knowledge),
            draft.Kind,
            side,
            basis,
            draft.Status,
            by,
            draft.Quantity,
            ScopeOf(draft),
            AsOf(draft),
            Finality(draft, context, statement, knowledge),
            draft.Role == NumberRole.Earlier ? Standing.Superseded : Standing.Stands,
            draft.Role == NumberRole.Earlier ? [statement.Id] : [],
            null,
            Of(draft, context.Parsed.Text),
            draft.Parts,
            draft.Span
        );
    }

    static FigureScope ScopeOf(FigureDraft draft) =>
        draft.Partial ? FigureScope.Partial
        : draft.Role == NumberRole.Increment ? FigureScope.Increment
        : FigureScope.Cumulative;

    static DateInterval? AsOf(FigureDraft draft) => null;

    static string? Of(FigureDraft draft, string text)
    {
        if (draft.Counted < 0)
            return null;
        var counted = draft.Sentence[draft.Counted].Span;
        return counted.Start >= draft.Span.End
            ? TextSpan.FromBounds(draft.Span.End, counted.End).In(text).Trim()
            : counted.In(text);
    }

    /// <summary>Whether the words call the count final or provisional; those of the sentence and of the next one by the same voice.</summary>
    static bool? Finality(FigureDraft draft, CodingContext context, Statement statement, FigureKnowledge knowledge)
    {
        var plain = draft.Sentence.Plain;
        if (knowledge.Holds("provisional", plain))
            return false;
        if (knowledge.Holds("final", plain))
            return true;
        var behind = TextSpan.FromBounds(draft.Span.End, Math.Max(draft.Span.End, statement.Span.End));
        return knowledge.Holds("provisional", behind.Of(context.Parsed.Text)) ? false : null;
    }
}
