using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Figures;

/// <summary>"In the rebel-held north, rescuers said 380 had died", "In Zahr 12 died, in Malu nine": beside a larger number for the whole, those of its parts.</summary>
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
                && PlaceBefore(context, part.Span) is { } place
                && (
                    knowledge.Is("area", place.Lemma.ToLowerInvariant())
                    || IsOneOfSeveral(context, figures, part, place)
                )
            )
                figures[i] = part with { Scope = FigureScope.Partial };
        }
    }

    /// <summary>A sentence that opens with another place tells the like of it: one place alone may be where all of it was.</summary>
    static bool IsOneOfSeveral(CodingContext context, List<Figure> figures, Figure part, Word place) =>
        place.Upos is "PROPN"
        && figures.Exists(f =>
            f.Kind == part.Kind
            && PlaceBefore(context, f.Span) is { Upos: "PROPN" } other
            && !other.Form.Equals(place.Form, StringComparison.OrdinalIgnoreCase)
        );

    static bool IsWhole(Figure whole, Figure part) =>
        whole is { Scope: FigureScope.Cumulative, Background: false, Standing: Standing.Stands }
        && whole.Kind == part.Kind
        && whole.Span.End < part.Span.Start
        && whole.Quantity.Low > (part.Quantity.High ?? part.Quantity.Low);

    /// <summary>Where the number holds by the words that open its sentence.</summary>
    static Word? PlaceBefore(CodingContext context, TextSpan figure)
    {
        var s = context.Parsed.Sentences.FirstOrDefault(s => s.Span.Contains(figure));
        if (s?.Words[0] is not { Lemma: "in" or "across" or "at", BaseRelation: "case", Head: var place and >= 0 })
            return null;
        return
            s.Words[place] is { BaseRelation: "obl" or "nmod", Head: var head } word
            && head > place
            && s.WordAt(figure.Start) > place
            ? word
            : null;
    }
}
