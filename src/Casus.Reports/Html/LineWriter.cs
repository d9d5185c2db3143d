using System.Collections.Immutable;
using AngleSharp.Dom;
using Casus.Reports.Cleaning;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>Writes the page's chosen part as lines, one a block, each unit traced to the source; captions, bylines, dates and links to elsewhere come along, marked; the times of a live blog's entries stay.</summary>
sealed class LineWriter(
    SourceStream stream,
    PageBlock root,
    PageBlock? title,
    IReadOnlySet<PageBlock> leads,
    IReadOnlySet<PageBlock> elsewhere,
    PageBlock? live = null,
    bool strict = true
)
{
    const double MostLinks = 0.6;
    const double NearlyAllLinks = 0.8;
    const int ShortestLinked = 20;
    const int LongestLink = 150;
    const int LongestByline = 400;
    const int LongestDate = 90;

    readonly ImmutableArray<SourceLine>.Builder _lines = ImmutableArray.CreateBuilder<SourceLine>();
    readonly List<bool> _headings = [];
    readonly TracedText.Builder _line = new();
    (int All, int Links, int Author, int Date) _units;

    /// <summary>What a block and those around it say about the text in it.</summary>
    readonly record struct Setting(
        bool Wanted,
        bool Caption,
        bool Link,
        bool Author,
        bool Date,
        bool Heading,
        bool Entry,
        bool Note
    );

    public ImmutableArray<SourceLine> Write(PageBlock body)
    {
        Walk(body, default);
        Break(default);
        LeaveLastHeadings();
        return _lines.ToImmutable();
    }

    void Walk(PageBlock block, Setting above)
    {
        var here = Within(block, above);
        if (block.IsLine)
            Break(above);
        var next = 0;
        var nodes = block.Element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i] is IText { Data: var data })
            {
                if (block.Name is "script" or "style")
                    continue;
                if (here.Wanted)
                    Append(data, here);
                else
                    stream.Skip(data);
            }
            else if (nodes[i] is IElement)
            {
                var child = block.Children[next++];
                if (child.Name is "br")
                    Break(here);
                else if (Blocks.IsUnread(child.Name))
                    Pass(child);
                else
                    Walk(child, here);
            }
        if (block.IsLine)
            Break(here);
    }

    /// <summary>Goes past what is never shown: it parts no lines.</summary>
    void Pass(PageBlock block)
    {
        if (block.Name is "script" or "style")
            return;
        foreach (var node in block.Element.ChildNodes)
            if (node is IText { Data: var data })
                stream.Skip(data);
        foreach (var child in block.Children)
            Pass(child);
    }

    Setting Within(PageBlock block, Setting above)
    {
        var wanted = block == root || block == title || leads.Contains(block) || (above.Wanted && !IsUnwanted(block));
        if (!wanted)
            return above with { Wanted = false };
        var own = block == root || block == title || leads.Contains(block);
        return new(
            true,
            !own && (above.Caption || (Blocks.IsCaption(block) && block.AllProse * 2 < root.Prose)),
            above.Link || Blocks.IsLink(block),
            !own && (above.Author || (block.Is(BlockMarks.Author) && block.Text <= LongestByline)),
            !own
                && (
                    above.Date
                    || (
                        (block.Name is "time" || block.Is(BlockMarks.Date | BlockMarks.Update))
                        && block.Text <= LongestDate
                    )
                ),
            above.Heading || block.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6",
            above.Entry || block == live,
            above.Note || block.Is(BlockMarks.Note)
        );
    }

    void Append(string data, Setting here)
    {
        stream.Append(data, _line);
        var letters = PageTree.Letters(data);
        _units.All += letters;
        _units.Links += here.Link ? letters : 0;
        _units.Author += here.Author ? letters : 0;
        _units.Date += here.Date ? letters : 0;
    }

    bool IsUnwanted(PageBlock block)
    {
        if (title is not null && block.Holds(title))
            return false;
        if (strict && elsewhere.Contains(block))
            return true;
        if (strict ? block.IsDropped : Blocks.IsAlwaysDropped(block))
            return true;
        if (block.Text < ShortestLinked)
            return false;
        // A link around whole paragraphs or headings is the way to another page.
        if (block.Name is "a" && block.HoldsLines && Blocks.IsLink(block))
            return block.Text * 2 < root.Text;
        // Lists and boxes of links lead elsewhere; a paragraph may be linked for the most part.
        return block.Name is "ul" or "ol" or "div" or "section" or "table" or "li" or "h2" or "h3" or "h4" or "p"
            && block.LinkShare > (block.Name is "p" ? 0.95 : MostLinks)
            && (
                (block.HoldsLines && block.LinkShare > NearlyAllLinks)
                || !LineShape.Ends(block.Element.TextContent.TrimEnd())
            );
    }

    void Break(Setting here)
    {
        var traced = _line.Build();
        var units = _units;
        _units = default;
        if (traced.Text.Length == 0)
            return;
        var kind = Kind(traced.Text, units, here);
        var stays = here.Note || (here.Entry && kind is LitterKind.Dated);
        _lines.Add(new(traced, AfterGap: true, stays ? LitterKind.None : kind, stays) { IsNote = here.Note });
        _headings.Add(here.Heading);
    }

    static LitterKind Kind(string text, (int All, int Links, int Author, int Date) units, Setting here) =>
        here.Caption ? LitterKind.Caption
        : units.All == 0 ? LitterKind.None
        : units.Author == units.All ? LitterKind.Byline
        : units.Date == units.All ? LitterKind.Dated
        : units.Links == units.All && text.Length <= LongestLink && !LineShape.Ends(text) ? LitterKind.Teaser
        : LitterKind.None;

    /// <summary>Headings with nothing below them announce what was left out.</summary>
    void LeaveLastHeadings()
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
            if (_lines[i].Known is LitterKind.None && _headings[i])
                _lines[i] = _lines[i] with { Known = LitterKind.Footer };
            else if (_lines[i].Known is LitterKind.None)
                return;
    }
}
