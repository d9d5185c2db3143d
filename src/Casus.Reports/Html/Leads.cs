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
        if (heading is null)
            return leads;
        var first = root.Holds(heading) ? FirstProse(tree, root, heading) : root.Index;
        for (var i = heading.End; i < first && leads.Count(l => l.Index < root.Index) < Most; i++)
            if (IsLead(tree.All[i], root, heading))
                leads.Add(tree.All[i]);
        return leads;
    }

    static IEnumerable<PageBlock> Notes(PageTree tree, PageBlock root) =>
        tree.All.Where(b =>
            b.Is(BlockMarks.Note) && b.IsLine && b.Text is >= ShortestNamed and <= Longest && !IsLeft(b, root, root)
        );

    /// <summary>Where the report itself begins when it holds its headline.</summary>
    static int FirstProse(PageTree tree, PageBlock root, PageBlock heading)
    {
        for (var i = heading.End; i < root.End; i++)
            if (tree.All[i] is { Name: "p", OwnProse: > 0 } p && !IsLeft(p, root, heading))
                return i;
        return heading.End;
    }

    static bool IsLead(PageBlock block, PageBlock root, PageBlock heading) =>
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
    static bool IsLeft(PageBlock block, PageBlock root, PageBlock heading)
    {
        for (PageBlock? b = block; b is not null && !b.Holds(heading) && !b.Holds(root); b = b.Parent)
            if (
                Blocks.IsCaption(b)
                || (b.IsDropped && !(b.Is(BlockMarks.Teaser) && b.Links == 0 && !b.Is(BlockMarks.Drop)))
            )
                return true;
        return false;
    }
}
