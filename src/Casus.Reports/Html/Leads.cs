namespace Casus.Reports.Html;

/// <summary>What belongs to a report outside of the element that holds it: the standfirst below the headline, and corrections and notes of the editors.</summary>
static class Leads
{
    const int Longest = 900;
    const int Most = 6;
    const int ShortestNamed = 15;

    public static IReadOnlySet<PageBlock> Of(PageTree tree, PageBlock root, PageBlock? heading)
    {
        var leads = Notes(tree, root).ToHashSet();
        if (Start(root, heading) is not { } start)
            return leads;
        var first = start < root.End ? FirstProse(tree, root, start) : start;
        var found = 0;
        for (var i = start; i < first && found < Most; i++)
            if (IsLead(tree.All[i], root, heading) && leads.Add(tree.All[i]))
                found++;
        return leads;
    }

    /// <summary>Where a standfirst may begin: after the headline, or in the article around the report when no headline is shown.</summary>
    static int? Start(PageBlock root, PageBlock? heading)
    {
        if (heading is not null)
            return heading.End;
        for (var around = root.Parent; around is not null; around = around.Parent)
            if (around.Name is "article")
                return around.Index + 1;
        return null;
    }

    static IEnumerable<PageBlock> Notes(PageTree tree, PageBlock root) =>
        tree.All.Where(b =>
            b.Is(BlockMarks.Note) && b.IsLine && b.Text is >= ShortestNamed and <= Longest && !IsLeft(b, root, null)
        );

    /// <summary>Where the report itself begins: its first paragraph that is read anyway.</summary>
    static int FirstProse(PageTree tree, PageBlock root, int start)
    {
        for (var i = Math.Max(start, root.Index); i < root.End; i++)
            if (tree.All[i] is { IsDropped: true } or { Name: "figure" or "figcaption" })
                i = tree.All[i].End - 1;
            else if (tree.All[i] is { Name: "p", OwnProse: > 0 } p && !Blocks.IsCaption(p))
                return i;
        return Math.Max(start, root.Index);
    }

    static bool IsLead(PageBlock block, PageBlock root, PageBlock? heading) =>
        block.IsLine
        && (
            block.OwnProse > 0
            || (block.Is(BlockMarks.Lead) && block.Text >= ShortestNamed && block.Children.Count == 0)
        )
        && block.Text <= Longest
        && block.OwnProse * 10 >= block.AllProse * 9
        && block.LinkShare < 0.4
        && !Blocks.IsCaption(block)
        && block.Name is not ("li" or "figure" or "td" or "label" or "form")
        && !IsLeft(block, root, heading);

    /// <summary>It or something around it, up to what holds the headline too, is dropped for more than the name of a teaser.</summary>
    static bool IsLeft(PageBlock block, PageBlock root, PageBlock? heading)
    {
        for (
            PageBlock? b = block;
            b is not null && !(heading is not null && b.Holds(heading)) && !b.Holds(root);
            b = b.Parent
        )
            if (
                (Blocks.IsCaption(b) && !block.Is(BlockMarks.Lead))
                || (
                    b.IsDropped
                    && !(b.Is(BlockMarks.Teaser) && b.Links == 0 && !b.Is(BlockMarks.Drop | BlockMarks.Never))
                )
            )
                return true;
        return false;
    }
}
