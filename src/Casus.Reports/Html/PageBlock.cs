using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>An element of a page with what was measured in it once; the elements below it follow it in the tree's order.</summary>
sealed class PageBlock(IElement element, PageBlock? parent, int index)
{
    readonly List<PageBlock> _children = [];
    string? _line;

    public IElement Element => element;

    public string Name { get; } = element.LocalName;

    public PageBlock? Parent => parent;

    /// <summary>Its place among all elements of the page.</summary>
    public int Index => index;

    /// <summary>The place of the first element after it that is not below it.</summary>
    public int End { get; set; }

    public IReadOnlyList<PageBlock> Children => _children;

    public string Names { get; } = Blocks.Names(element.Attributes);

    public BlockMarks Marks { get; set; }

    /// <summary>It begins and ends a line.</summary>
    public bool IsLine { get; set; }

    /// <summary>Lines begin and end below it.</summary>
    public bool HoldsLines { get; set; }

    /// <summary>By its element, role, style or names no part of a report.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Letters and figures in it, whatever they are.</summary>
    public int Text { get; set; }

    /// <summary>A figure of any script stands in it.</summary>
    public bool HasFigures { get; set; }

    /// <summary>Its words on one line, put together when first asked for; elements part them, as they do where they are shown.</summary>
    public string Line => _line ??= Blocks.Line(this);

    /// <summary>Those of them that stand in links.</summary>
    public int Links { get; set; }

    /// <summary>Letters in its lines of some length that are not linked, what is dropped below it left out.</summary>
    public int Prose { get; set; }

    /// <summary>Letters that are not linked, what is dropped below it left out.</summary>
    public int Kept { get; set; }

    /// <summary>As <see cref="Prose"/>, with what is dropped.</summary>
    public int AllProse { get; set; }

    /// <summary>Letters of the longest line that stands in it directly.</summary>
    public int OwnProse { get; set; }

    /// <summary>The share of its text that is linked, 0 to 1.</summary>
    public double LinkShare => Text > 0 ? (double)Links / Text : 0;

    /// <summary>The other is this one or stands below it.</summary>
    public bool Holds(PageBlock other) => other.Index >= Index && other.Index < End;

    public void Add(PageBlock child) => _children.Add(child);

    public bool Is(BlockMarks mark) => (Marks & mark) != 0;

    /// <summary>The value of an attribute, by its name in small letters.</summary>
    public string? this[string attribute] => element.Attributes.GetNamedItem(attribute)?.Value;
}
