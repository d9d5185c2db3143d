using System.Text;
using AngleSharp.Dom;
using Casus.Reports.Credits;

namespace Casus.Reports.Html;

/// <summary>Who signs a page, by its data, then by its marks, then by what stands beside its headline; nobody is better than a wrong one.</summary>
static class PageAuthors
{
    const int LongestByline = 160;
    const int Reach = 120;
    const int MostBlocks = 8;

    /// <summary>Marked names of one report stand close together.</summary>
    const int Farthest = 16;

    static readonly string[] Keys =
    [
        "author",
        "article:author",
        "article:author:name",
        "article:author_name",
        "og:article:author",
        "og:author",
        "articleauthor",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "dc.creator",
        "dcterms.creator",
        "dc.creator.author",
        "shareaholic:article_author_name",
        "byl",
        "byline",
        "authors",
        "creator",
    ];

    public static Signature Of(
        PageTree tree,
        PageBlock? heading,
        StructuredData data,
        MetaTags meta,
        string? site,
        ReportKnowledge knowledge
    )
    {
        var outlet = site ?? data.Publisher;
        return Signature.FirstOf(Told(tree, heading, data, meta, outlet, knowledge));
    }

    /// <summary>The best witness first; later ones are asked only when the earlier name no person.</summary>
    static IEnumerable<Signature> Told(
        PageTree tree,
        PageBlock? heading,
        StructuredData data,
        MetaTags meta,
        string? outlet,
        ReportKnowledge knowledge
    )
    {
        yield return Signatures.Of(data.Authors, outlet, knowledge, data.Bodies);
        foreach (var key in Keys)
            yield return Signatures.Of(meta.Values(key).Where(v => !IsAddress(v)), outlet, knowledge);
        yield return Signatures.Of(Marked(tree, heading, knowledge).Select(Spoken), outlet, knowledge);
        foreach (var block in Beside(tree, heading, knowledge))
            yield return Signatures.Of([Spoken(block)], outlet, knowledge);
        yield return Only(tree, heading, outlet, knowledge);
    }

    static bool IsAddress(string value) =>
        value.Contains("://", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>Elements that say that they name an author, the first of them and those close behind; those of teasers and comments say nothing about this report.</summary>
    static IEnumerable<PageBlock> Marked(PageTree tree, PageBlock? heading, ReportKnowledge knowledge)
    {
        var last = -1;
        foreach (var block in tree.All)
        {
            if (block.Text is 0 or > LongestByline || block.Name is "meta")
                continue;
            if (block["rel"] is not "author" && block["itemprop"] is not ("author" or "creator"))
                continue;
            if (Strays(block, heading, knowledge))
                continue;
            if (last >= 0 && block.Index > last + Farthest)
                yield break;
            last = block.End;
            yield return block;
        }
    }

    /// <summary>Blocks named for authors around the headline; whole bylines before single names.</summary>
    static IEnumerable<PageBlock> Beside(PageTree tree, PageBlock? heading, ReportKnowledge knowledge)
    {
        if (heading is null)
            yield break;
        var left = MostBlocks;
        var to = Math.Min(tree.All.Count, heading.End + Reach);
        for (var i = Math.Max(0, heading.Index - (Reach / 4)); i < to && left > 0; i++)
        {
            var block = tree.All[i];
            if (!Names(block) || Strays(block, heading, knowledge))
                continue;
            left--;
            yield return block;
        }
    }

    /// <summary>Who alone is named after "By" in blocks for authors anywhere on the page: sites put bylines below the text too.</summary>
    static Signature Only(PageTree tree, PageBlock? heading, string? outlet, ReportKnowledge knowledge)
    {
        var only = Signature.None;
        foreach (var block in tree.All)
        {
            if (!Names(block) || Strays(block, heading, knowledge))
                continue;
            var spoken = Spoken(block).Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
            if (spoken.Length < 2 || !knowledge.Bylines.Is("front", spoken[0].TrimEnd(':').ToLowerInvariant()))
                continue;
            var signature = Signatures.Of([spoken[1]], outlet, knowledge);
            if (only.Persons.Length > 0 && signature.Persons.Any(p => !only.Persons.Contains(p)))
                return Signature.None;
            if (only.Persons.Length == 0)
                only = signature;
        }
        return only.Persons.Length > 0 ? only : Signature.None;
    }

    static bool Names(PageBlock block) =>
        (block.Is(BlockMarks.Author) || block.Name is "address") && block.Text is > 0 and <= LongestByline;

    static bool Strays(PageBlock block, PageBlock? heading, ReportKnowledge knowledge)
    {
        for (var b = block; b is not null && (heading is null || !b.Holds(heading)); b = b.Parent)
            if (
                (b.Name is "nav" or "footer" or "li" && b.IsDropped)
                || (b != block && b.Is(BlockMarks.Teaser))
                || knowledge.Bylines.IsStray(b.Names)
            )
                return true;
        return false;
    }

    /// <summary>The words of a block; where elements touch, they are parted as the eye parts them.</summary>
    static string Spoken(PageBlock block)
    {
        var spoken = new StringBuilder();
        Speak(block.Element, spoken);
        return spoken.ToString();
    }

    static void Speak(IElement element, StringBuilder spoken)
    {
        var wasElement = false;
        foreach (var node in element.ChildNodes)
            if (node is IText { Data: var data })
            {
                spoken.Append(wasElement ? " " : "").Append(data);
                wasElement = wasElement && string.IsNullOrWhiteSpace(data);
            }
            else if (node is IElement child && !Blocks.IsUnread(child.LocalName) && child.LocalName is not "time")
            {
                spoken.Append(wasElement || Blocks.IsLine(child.LocalName) || child.LocalName is "br" ? '\n' : ' ');
                Speak(child, spoken);
                wasElement = true;
            }
    }
}
