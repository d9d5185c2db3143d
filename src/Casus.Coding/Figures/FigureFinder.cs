using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>Losses in a text, each tied to the statement that claims it.</summary>
public static class FigureFinder
{
    /// <summary>In the order of the text; one number told twice stands once, and no number comes from what is only feared or denied.</summary>
    public static ImmutableArray<Figure> Find(CodingContext context, FigureKnowledge knowledge)
    {
        var text = context.Parsed.Text;
        var numbers = NumberExpressions.Find(text, knowledge.Numbers);
        var drafts = new List<FigureDraft>();
        for (var s = 0; s < context.Parsed.Sentences.Length; s++)
        {
            var sentence = new LossSentence(context, s, numbers, knowledge);
            var found = LossReader.Read(sentence);
            drafts.AddRange(found);
            drafts.AddRange(SilentLosses.Read(sentence, found));
        }
        Individuals.Prune(drafts);
        drafts.RemoveAll(weak =>
            weak.Weak
            && weak.TurnedFrom is null
            && drafts.Any(d => !d.Weak && d.Kind == weak.Kind && d.Quantity.Low > 0)
        );
        var placed = drafts.Select(draft => (Draft: draft, Statement: StatementOf(context, draft.Span))).ToList();
        var figures = new List<Figure>();
        var some = new HashSet<string>(StringComparer.Ordinal);
        var singles = new HashSet<string>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        var own = OwnParties.Of(context);
        foreach (var (draft, statement) in placed)
            if (statement is not null && IsClaimed(statement, draft))
            {
                var figure = FigureMaker.Make(context, draft, statement, own, knowledge);
                var source = figures.FindLast(f => f.Kind == draft.TurnedFrom && f.Background == figure.Background);
                figures.Add(figure with { From = source?.Id });
                if (draft.Single)
                    singles.Add(figure.Id);
                if (draft.Single || draft.IsOfSome() || draft.IsFound())
                    some.Add(figure.Id);
                if (Roundups.Is(draft))
                    several.Add(figure.Id);
            }
        AreaLosses.Mark(context, figures, knowledge);
        var statements = context.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var standing = FigureStandings.Apply(context, Roundups.Apart(figures, several), knowledge);
        return FigureMerger.Merge(Individuals.Settle(standing, singles, some, statements), context);
    }

    /// <summary>What is denied, planned or conditional is no loss that anybody claims; "nobody was hurt" denies, and claims zero.</summary>
    static bool IsClaimed(Statement statement, FigureDraft draft) =>
        statement is { Conditional: false, Tense: not Tense.Future }
        && (statement.Polarity == Polarity.Asserts || draft.Quantity.High == 0);

    /// <summary>The narrowest statement that holds the words; of two alike the one that somebody else than the author makes.</summary>
    internal static Statement? StatementOf(CodingContext context, TextSpan span) =>
        context
            .Statements.Where(s => s.Span.Contains(span))
            .OrderBy(s => s.Content.Contains(span) ? 0 : 1)
            .ThenBy(s => s.Content.Contains(span) ? s.Content.Length : s.Span.Length)
            .ThenBy(s => s.Claimant.Kind == Actors.ClaimantKind.Author ? 1 : 0)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .FirstOrDefault();
}
