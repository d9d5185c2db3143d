using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>All elements of a page in their order, each measured once.</summary>
sealed class PageTree
{
    const int LeastBody = 140;

    /// <summary>The name of a longer paragraph says more about its look than about what it is.</summary>
    const int LongestNamed = 140;

    readonly List<PageBlock> _all = [];
    readonly BlockWords _words;
    readonly Dictionary<string, BlockMarks> _marks = new(StringComparer.Ordinal);

    PageTree(BlockWords words) => _words = words;

    public IReadOnlyList<PageBlock> All => _all;

    /// <summary>Null when the page has none.</summary>
    public PageBlock? Body { get; private set; }

    public static PageTree Of(IDocument document, BlockWords words)
    {
        var tree = new PageTree(words);
        if (document.DocumentElement is { } root)
            tree.Grow(root, null, new TreeLine());
        return tree;
    }

    /// <summary>Decides what is dropped and sums up what is left; the heading shows where the report is.</summary>
    public void Weigh(PageBlock? heading)
    {
        if (Body is not { } body)
            return;
        for (var around = heading?.Parent; around is not null; around = around.Parent)
            around.IsDropped &= around.Name is not ("article" or "main");
        Rescue(body.AllProse);
        Sum(body);
    }

    /// <summary>The elements below and with this one.</summary>
    public IEnumerable<PageBlock> Below(PageBlock block)
    {
        for (var i = block.Index; i < block.End; i++)
            yield return _all[i];
    }

    PageBlock Grow(IElement element, PageBlock? parent, TreeLine line, bool inLink = false, bool inUnread = false)
    {
        var block = new PageBlock(element, parent, _all.Count);
        _all.Add(block);
        parent?.Add(block);
        block.Marks = block.Names.Length == 0 ? BlockMarks.None : Marks(block.Names);
        block.IsLine = Blocks.IsLine(block.Name);
        block.IsDropped = Blocks.IsDropped(block);
        if (block.Name == "body")
            Body ??= block;
        var unread = inUnread || Blocks.IsUnread(block.Name);
        var link = inLink || Blocks.IsLink(block);
        var own = block.IsLine || (unread && !inUnread) ? new TreeLine() : line;
        if (block.IsLine && !unread)
            line.End();
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i] is IElement child)
            {
                if (child.LocalName is "br")
                    own.End();
                var below = Grow(child, block, own, link, unread);
                block.HoldsLines |= below.IsLine || below.HoldsLines;
                block.Text += below.Text;
                block.HasFigures |= below.HasFigures;
                block.Links += below.Links;
                block.AllProse += below.AllProse;
            }
            else if (!unread && nodes[i] is IText { Data: var data })
            {
                var letters = Letters(data);
                block.Text += letters;
                block.HasFigures = block.HasFigures || letters > 0 && HasFigures(data);
                block.Links += link ? letters : 0;
                own.Letters += letters;
                own.Linked += link ? letters : 0;
            }
        if (block.IsLine)
            own.End();
        block.End = _all.Count;
        if (block.IsLine)
        {
            block.OwnProse = own.Longest;
            block.AllProse += own.Prose;
        }
        return block;
    }

    /// <summary>Most elements have the names of others.</summary>
    BlockMarks Marks(string names) =>
        _marks.TryGetValue(names, out var known) ? known : _marks[names] = _words.Of(names);

    /// <summary>A name that says "drop" is wrong about a block that holds most of the page's prose.</summary>
    void Rescue(int whole)
    {
        foreach (var block in _all)
            if (
                block.IsDropped
                && block.Name is "p"
                && block.OwnProse > LongestNamed
                && !Blocks.IsAlwaysDropped(block)
                && !Blocks.IsInvisible(block)
            )
                block.IsDropped = false;
            else if (
                block.IsDropped
                && block.AllProse * 2 > whole
                && block.AllProse > LeastBody
                && !Blocks.IsAlwaysDropped(block)
            )
                block.IsDropped = false;
    }

    static void Sum(PageBlock block)
    {
        var (prose, kept) = (block.AllProse, block.Text - block.Links);
        foreach (var child in block.Children)
        {
            Sum(child);
            prose += (child.IsDropped ? 0 : child.Prose) - child.AllProse;
            kept += (child.IsDropped ? 0 : child.Kept) - (child.Text - child.Links);
        }
        (block.Prose, block.Kept) = (prose, kept);
    }

    static bool HasFigures(ReadOnlySpan<char> data)
    {
        if (data.IndexOfAnyInRange('0', '9') >= 0)
            return true;
        for (var at = data.IndexOfAnyInRange('\u0660', '\u0DEF'); at >= 0 && at < data.Length; at++)
            if (char.IsDigit(data[at]))
                return true;
        return false;
    }

    public static int Letters(string data)
    {
        var letters = 0;
        foreach (var c in data)
            letters += char.IsWhiteSpace(c) ? 0 : 1;
        return letters;
    }
}
