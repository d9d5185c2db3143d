using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>
/// Finds the element that holds the report: where most of the text that is not linked stands in paragraphs, names
/// lending weight. After Kohlschütter (2010) on density and Arc90's Readability on giving each paragraph's weight
/// to those around it.
/// </summary>
static class MainContent
{
    const int LeastBody = 140;

    public static IElement Find(IElement body, BlockMeasures measures, BlockWords words)
    {
        var marked = body.QuerySelectorAll("[itemprop~=articleBody]")
            .Where(e => measures.Text(e) >= LeastBody)
            .OrderByDescending(measures.Text)
            .FirstOrDefault();
        if (marked is not null && measures.Text(marked) * 3 > measures.Prose(body))
            return marked;
        var scores = new Dictionary<IElement, double>();
        var order = new List<IElement>();
        Score(body, body, measures, words, scores, order);
        IElement? best = null;
        foreach (var element in order)
            if (best is null || Weight(element) > Weight(best))
                best = element;
        return best is null ? body : Widen(best, body, measures);

        double Weight(IElement e) =>
            scores[e]
            * (1 - measures.LinkShare(e))
            * (
                words.Whole("body", Blocks.Names(e)) ? 1.4
                : words.Any("body", Blocks.Names(e)) || e.LocalName is "article" or "main" ? 1.15
                : 1
            );
    }

    static void Score(
        IElement element,
        IElement body,
        BlockMeasures measures,
        BlockWords words,
        Dictionary<IElement, double> scores,
        List<IElement> order
    )
    {
        if (Blocks.IsDropped(element, words) && !HoldsMost(element, body, measures))
            return;
        var own = OwnText(element, measures);
        if (own >= 25 && !Blocks.IsCaption(element, words))
        {
            var weight = 1 + (own / 60.0) + Math.Min(3, own / 150.0);
            var share = 1.0;
            for (
                var (above, level) = (
                    element.LocalName is "p" or "blockquote" or "li" or "h2" or "h3" ? element.ParentElement : element,
                    0
                );
                above is not null && level < 4;
                above = above.ParentElement, level++
            )
            {
                if (scores.TryAdd(above, 0))
                    order.Add(above);
                scores[above] += weight * share;
                share = level == 0 ? 0.75 : share / 2;
            }
        }
        foreach (var child in element.Children)
            Score(child, body, measures, words, scores, order);
    }

    /// <summary>Letters directly in it or in its inline children that are no links.</summary>
    static int OwnText(IElement element, BlockMeasures measures)
    {
        var own = 0;
        foreach (var node in element.ChildNodes)
            if (node is IText text)
                own += text.Data.Count(c => !char.IsWhiteSpace(c));
            else if (node is IElement child && !Blocks.IsLine(child) && child.LocalName != "a")
                own += (int)(measures.Text(child) * (1 - measures.LinkShare(child)));
        return own;
    }

    /// <summary>A name that says "drop" is wrong about a block that holds most of the paragraphs.</summary>
    public static bool HoldsMost(IElement element, IElement whole, BlockMeasures measures) =>
        measures.Prose(element) * 2 > measures.Prose(whole)
        && measures.Prose(element) > LeastBody
        && element.LocalName is not ("footer" or "nav" or "aside" or "script" or "style" or "noscript" or "template");

    /// <summary>Goes up while what is around adds paragraphs and hardly any links: bodies cut into several boxes.</summary>
    static IElement Widen(IElement best, IElement body, BlockMeasures measures)
    {
        var chosen = best;
        for (
            var above = best.ParentElement;
            above is not null && above != body.ParentElement;
            above = above.ParentElement
        )
        {
            var more = measures.Prose(above) - measures.Prose(chosen);
            var rest = measures.Text(above) - measures.Text(chosen);
            if (more * 5 > measures.Prose(chosen) && more * 2 > rest)
                chosen = above;
        }
        return chosen;
    }
}
