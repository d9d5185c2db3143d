namespace Casus.Reports.Html;

/// <summary>The entries of a live blog: children of one element, each with a time and prose of its own.</summary>
static class LiveEntries
{
    const int Fewest = 3;

    /// <summary>The element that holds them; null when the page is no live blog.</summary>
    public static PageBlock? Holder(PageTree tree, PageBlock body)
    {
        var holders = new Dictionary<PageBlock, HashSet<PageBlock>>();
        foreach (var time in tree.Below(body))
            if (IsTime(time) && Entry(time) is { Parent: { } holder } entry)
            {
                if (!holders.TryGetValue(holder, out var entries))
                    holders[holder] = entries = [];
                entries.Add(entry);
            }
        foreach (var (holder, entries) in holders.OrderBy(h => h.Key.Index))
            if (
                entries.Count >= Fewest
                && holder.Prose * 2 > body.Prose
                && entries.Sum(e => e.Prose) * 10 > holder.Prose * 8
                && !IsLeft(holder)
            )
                return holder;
        return null;
    }

    static bool IsTime(PageBlock block) => block.Name is "time" && block.Text is > 0 and <= 40;

    /// <summary>What the time and the prose that it belongs to stand in: the first element around it that holds prose.</summary>
    static PageBlock? Entry(PageBlock time)
    {
        for (var b = time.Parent; b is not null; b = b.Parent)
            if (b.Prose > 0)
                return b.Name is "article" or "li" or "section" or "div" && b.LinkShare < 0.3 ? b : null;
        return null;
    }

    static bool IsLeft(PageBlock block)
    {
        for (PageBlock? b = block; b is not null; b = b.Parent)
            if (b.IsDropped)
                return true;
        return false;
    }
}
