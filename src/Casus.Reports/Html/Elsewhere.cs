using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>What leads to other reports though its names do not say so: boxes whose heading announces them, and cards of a linked heading with some words below it.</summary>
static class Elsewhere
{
    const int LongestCue = 60;
    const int LongestCard = 700;
    const int FewestCards = 2;

    /// <summary>A card is small; counting what is in it is done for each heading.</summary>
    const int MostElements = 100;

    public static IReadOnlySet<PageBlock> Of(PageTree tree, PageBlock root, PageBlock? heading, LitterLexicon lexicon)
    {
        var found = new HashSet<PageBlock>();
        var cards = new Dictionary<PageBlock, List<PageBlock>>();
        for (var i = root.Index + 1; i < root.End; i++)
        {
            var block = tree.All[i];
            if (block.Name is not ("h2" or "h3" or "h4" or "h5" or "h6") || block == heading)
                continue;
            if (block.Text <= LongestCue && Announces(block, lexicon))
                found.UnionWith(Announced(block, root, heading));
            else if (Card(block, root, heading) is { Parent: { } list } card)
            {
                if (!cards.TryGetValue(list, out var beside))
                    cards[list] = beside = [];
                beside.Add(card);
            }
        }
        foreach (var beside in cards.Values)
            if (beside.Count >= FewestCards && beside.Sum(c => c.Prose) * 3 < root.Prose)
                found.UnionWith(beside);
        return found;
    }

    static bool Announces(PageBlock heading, LitterLexicon lexicon) =>
        lexicon.Line(LineShape.Of(heading.Element.TextContent.Trim())) is LitterKind.Teaser;

    /// <summary>The box that the heading opens, or the boxes after it up to the next paragraph or heading.</summary>
    static IEnumerable<PageBlock> Announced(PageBlock cue, PageBlock root, PageBlock? heading)
    {
        var box = cue;
        while (
            box.Parent is { } above
            && above != root
            && IsFirst(box, above)
            && (heading is null || !above.Holds(heading))
            && above.Prose * 3 < root.Prose
        )
            box = above;
        yield return box;
        if (box != cue || box.Parent is not { } around)
            yield break;
        foreach (var next in around.Children)
            if (next.Index > cue.Index)
            {
                if (next.Name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || next.Prose * 3 >= root.Prose)
                    yield break;
                if (next.IsLine)
                    yield return next;
            }
    }

    /// <summary>No words stand before it.</summary>
    static bool IsFirst(PageBlock block, PageBlock within)
    {
        foreach (var child in within.Children)
            if (child == block)
                return true;
            else if (child.Text > 0)
                return false;
        return true;
    }

    /// <summary>The largest box around a linked heading that holds hardly more than it.</summary>
    static PageBlock? Card(PageBlock linked, PageBlock root, PageBlock? heading)
    {
        if (linked.Links == 0 || (linked.Links < linked.Text && linked.LinkShare < 0.9))
            return null;
        PageBlock? card = null;
        for (
            var above = linked.Parent;
            above is not null
                && above != root
                && above.Text <= LongestCard
                && above.End - above.Index <= MostElements
                && (heading is null || !above.Holds(heading));
            above = above.Parent
        )
        {
            if (Headings(above) > 1)
                break;
            card = above;
        }
        return card is { Name: "div" or "li" or "article" or "section" } ? card : null;
    }

    static int Headings(PageBlock block)
    {
        var count = 0;
        foreach (var child in block.Children)
            count += child.Name is "h2" or "h3" or "h4" or "h5" or "h6" ? 1 : Headings(child);
        return count;
    }
}
