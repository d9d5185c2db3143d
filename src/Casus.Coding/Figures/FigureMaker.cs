using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Coding.Figures;

/// <summary>A draft and the statement that holds it to a figure.</summary>
static class FigureMaker
{
    const int AsOfReach = 10;

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
            AsOf(draft, context, knowledge),
            Finality(draft, context, statement, knowledge),
            draft.Role == NumberRole.Earlier ? Standing.Superseded : Standing.Stands,
            draft.Role == NumberRole.Earlier ? [statement.Id] : [],
            null,
            Of(draft, context.Parsed.Text),
            draft.Parts,
            draft.Span
        )
        {
            Rule = draft.Rule,
        };
    }

    static FigureScope ScopeOf(FigureDraft draft) =>
        draft.Partial ? FigureScope.Partial
        : draft.Role == NumberRole.Increment || draft.IsOfTheHurt ? FigureScope.Increment
        : FigureScope.Cumulative;

    /// <summary>The date behind "as of" in the sentence; null where none is told.</summary>
    static DateInterval? AsOf(FigureDraft draft, CodingContext context, FigureKnowledge knowledge)
    {
        var sentence = draft.Sentence.Tree.Span;
        var text = context.Parsed.Text;
        foreach (var date in DateExpressions.Find(text, sentence, knowledge.Dates))
        {
            var from = Math.Max(sentence.Start, date.Span.Start - AsOfReach);
            if (!date.IsDate || !knowledge.Holds("as-of", text.AsSpan(from, date.Span.Start - from)))
                continue;
            var day = DateExpressions.Resolve(date, context.Report.Published.Interval);
            return day.IsUnknown ? null : day;
        }
        return null;
    }

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
