using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>How much text an element holds, how much of it stands in links, and how much in its paragraphs; each element is measured once.</summary>
sealed class BlockMeasures
{
    readonly Dictionary<IElement, (int Text, int Links, int Prose)> _measures = [];

    public BlockMeasures(IElement root) => Measure(root, inLink: false);

    /// <summary>Letters and figures in it.</summary>
    public int Text(IElement element) => _measures.GetValueOrDefault(element).Text;

    /// <summary>Those that stand in its paragraphs of some length.</summary>
    public int Prose(IElement element) => _measures.GetValueOrDefault(element).Prose;

    /// <summary>The share of its text that is linked, 0 to 1.</summary>
    public double LinkShare(IElement element) =>
        _measures.GetValueOrDefault(element) is (> 0, _, _) and var m ? (double)m.Links / m.Text : 0;

    (int Text, int Links, int Prose) Measure(IElement element, bool inLink)
    {
        var (text, links, prose) = (0, 0, 0);
        if (element.LocalName is "script" or "style" or "template" or "noscript" or "svg" or "head")
            return default;
        var link = inLink || element.LocalName == "a";
        foreach (var node in element.ChildNodes)
            if (node is IText { Data: var data })
            {
                var letters = Letters(data);
                text += letters;
                links += link ? letters : 0;
            }
            else if (node is IElement child)
            {
                var inner = Measure(child, link);
                text += inner.Text;
                links += inner.Links;
                prose += inner.Prose;
            }
        if (element.LocalName is "p" or "blockquote" && text - links >= 40 && prose == 0)
            prose = text - links;
        var measured = (text, links, prose);
        _measures[element] = measured;
        return measured;
    }

    static int Letters(string data)
    {
        var letters = 0;
        foreach (var c in data)
            letters += char.IsWhiteSpace(c) ? 0 : 1;
        return letters;
    }
}
