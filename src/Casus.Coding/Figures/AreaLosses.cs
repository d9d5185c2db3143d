using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>"In the rebel-held north, rescuers said 380 had died": beside a larger number for the whole, that of a part of it.</summary>
static class AreaLosses
{
    public static void Mark(CodingContext context, List<Figure> figures, FigureKnowledge knowledge)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var part = figures[i];
            if (
                part is { Scope: FigureScope.Cumulative, Background: false, Quantity.Low: > 0 }
                && figures.Exists(whole => IsWhole(whole, part))
                && IsOfArea(context, part.Span, knowledge)
            )
                figures[i] = part with { Scope = FigureScope.Partial };
        }
    }

    static bool IsWhole(Figure whole, Figure part) =>
        whole is { Scope: FigureScope.Cumulative, Background: false, Standing: Standing.Stands }
        && whole.Kind == part.Kind
        && whole.Span.End < part.Span.Start
        && whole.Quantity.Low > (part.Quantity.High ?? part.Quantity.Low);

    /// <summary>The sentence opens with where its number holds.</summary>
    static bool IsOfArea(CodingContext context, TextSpan figure, FigureKnowledge knowledge)
    {
        var s = context.Parsed.Sentences.FirstOrDefault(s => s.Span.Contains(figure));
        if (s?.Words[0] is not { Lemma: "in" or "across", BaseRelation: "case", Head: var place and >= 0 })
            return false;
        return s.Words[place].BaseRelation is "obl"
            && s.Words[place].Head > place
            && s.WordAt(figure.Start) > place
            && knowledge.Is("area", s.Words[place].Lemma.ToLowerInvariant());
    }
}
