namespace Casus.Reports.Html;

/// <summary>
/// Finds the element that holds the report: where most of the text that is not linked stands in paragraphs, names
/// lending weight. After Kohlschütter (2010) on density and Arc90's Readability on giving each paragraph's weight
/// to those around it.
/// </summary>
static class MainContent
{
    const int LeastBody = 140;
    const int LeastWeighed = 25;
    const int LeastMore = 80;

    public static PageBlock Find(PageTree tree, PageBlock body, PageBlock? heading)
    {
        var marked = tree.Below(body)
            .Where(b => b.Text >= LeastBody && Names(b["itemprop"], "articleBody"))
            .OrderByDescending(b => b.Text)
            .FirstOrDefault();
        if (marked is not null && marked.AllProse * 3 > body.Prose)
            return marked;
        var best = Best(body);
        if (best is null)
            return body;
        // Of several reports on one page the one below the headline is meant.
        if (
            heading is not null
            && Around(heading) is { } article
            && !article.Holds(best)
            && article.Prose * 3 > best.Prose
            && article.Prose > LeastBody
        )
            best = Best(article) ?? best;
        return Widen(best, body, tree);
    }

    static PageBlock? Around(PageBlock heading)
    {
        for (var b = heading.Parent; b is not null; b = b.Parent)
            if (b.Name is "article")
                return b;
        return null;
    }

    static PageBlock? Best(PageBlock within)
    {
        var scores = new Dictionary<PageBlock, double>();
        var order = new List<PageBlock>();
        Score(within, scores, order);
        PageBlock? best = null;
        foreach (var block in order)
            if (best is null || Weight(block) > Weight(best))
                best = block;
        return best;

        double Weight(PageBlock b) =>
            scores[b]
            * (1 - b.LinkShare)
            * (
                b.Is(BlockMarks.WholeBody) ? 1.4
                : b.Is(BlockMarks.Body) || b.Name is "article" or "main" ? 1.15
                : 1
            );
    }

    static bool Names(string? value, string name) =>
        value is not null && value.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase);

    static void Score(PageBlock block, Dictionary<PageBlock, double> scores, List<PageBlock> order)
    {
        if (block.IsDropped)
            return;
        var own = OwnText(block);
        if (own >= LeastWeighed && !Blocks.IsCaption(block))
        {
            var weight = 1 + (own / 60.0) + Math.Min(3, own / 150.0);
            var share = 1.0;
            var above = block.Name is "p" or "blockquote" or "li" or "h2" or "h3" ? block.Parent : block;
            for (var level = 0; above is not null && level < 4; above = above.Parent, level++)
            {
                if (scores.TryAdd(above, 0))
                    order.Add(above);
                scores[above] += weight * share;
                share = level == 0 ? 0.75 : share / 2;
            }
        }
        foreach (var child in block.Children)
            Score(child, scores, order);
    }

    /// <summary>Letters directly in it or in its inline children that are no links.</summary>
    static int OwnText(PageBlock block)
    {
        var own = block.Text;
        foreach (var child in block.Children)
            own -= child.IsLine || child.Name == "a" ? child.Text : child.Links;
        return own;
    }

    /// <summary>Goes up while what is around adds paragraphs and hardly anything else: bodies cut into several boxes.</summary>
    static PageBlock Widen(PageBlock best, PageBlock body, PageTree tree)
    {
        var chosen = best;
        for (var above = best.Parent; above is not null && above != body.Parent; above = above.Parent)
        {
            if (above.Children.Count > 1 && HoldsOtherReports(above, chosen, tree))
                break;
            var more = above.Prose - chosen.Prose;
            var rest = above.Kept - chosen.Kept;
            if (more * 20 > chosen.Prose && more > LeastMore && more * 2 > rest)
                chosen = above;
        }
        return chosen;
    }

    /// <summary>Reports that follow one another on a page stand each in an element of its own.</summary>
    static bool HoldsOtherReports(PageBlock above, PageBlock chosen, PageTree tree)
    {
        var inside = false;
        for (PageBlock? b = chosen; b is not null && b != above; b = b.Parent)
            inside |= b.Name is "article";
        return inside
            && tree.Below(above)
                .Any(b => b.Name is "article" && !b.Holds(chosen) && !chosen.Holds(b) && b.Prose > LeastBody);
    }
}
