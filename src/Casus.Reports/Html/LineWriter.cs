using System.Collections.Immutable;
using AngleSharp.Dom;
using Casus.Reports.Cleaning;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>Writes the page's chosen part as lines, one a block, each unit traced to the source; captions come along, marked.</summary>
sealed class LineWriter(SourceStream stream, BlockMeasures measures, BlockWords words, IElement root, IElement? title)
{
    const double MostLinks = 0.6;
    const int ShortestLinked = 20;

    readonly ImmutableArray<SourceLine>.Builder _lines = ImmutableArray.CreateBuilder<SourceLine>();
    TracedText.Builder _line = new();

    public ImmutableArray<SourceLine> Write(IElement body)
    {
        Walk(body, wanted: false, caption: false);
        Break(false);
        return _lines.ToImmutable();
    }

    void Walk(IElement element, bool wanted, bool caption)
    {
        wanted |= element == root || element == title;
        if (
            wanted
            && element != root
            && element != title
            && IsUnwanted(element, title is not null && element.Contains(title))
        )
            wanted = false;
        caption |= wanted && Blocks.IsCaption(element, words) && measures.Prose(element) * 2 < measures.Prose(root);
        var line = Blocks.IsLine(element);
        if (line)
            Break(caption);
        foreach (var node in element.ChildNodes)
            if (node is IText { Data: var data })
            {
                if (element.LocalName is "script" or "style")
                    continue;
                if (wanted)
                    stream.Append(data, _line);
                else
                    stream.Skip(data);
            }
            else if (node is IElement { LocalName: "br" })
                Break(caption);
            else if (node is IElement child)
                Walk(child, wanted, caption);
        if (line)
            Break(caption);
    }

    bool IsUnwanted(IElement element, bool holdsTitle)
    {
        if (holdsTitle)
            return false;
        if (Blocks.IsDropped(element, words) && !MainContent.HoldsMost(element, root, measures))
            return true;
        // Lists and boxes of links lead elsewhere; a paragraph may be linked for the most part.
        return element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "li" or "h2" or "h3" or "h4" or "p"
            && measures.LinkShare(element) > (element.LocalName is "p" ? 0.95 : MostLinks)
            && measures.Text(element) >= ShortestLinked
            && !LineShape.Ends(element.TextContent.TrimEnd());
    }

    void Break(bool caption)
    {
        var traced = _line.Build();
        _line = new();
        if (traced.Text.Length > 0)
            _lines.Add(new(traced, AfterGap: true, caption ? LitterKind.Caption : LitterKind.None));
    }
}
