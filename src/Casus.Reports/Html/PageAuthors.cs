using System.Collections.Immutable;
using Casus.Reports.Credits;

namespace Casus.Reports.Html;

/// <summary>The persons that a page names as its authors, by its data, then by its marks, then by what stands beside its headline; none is better than a wrong one.</summary>
static class PageAuthors
{
    const int LongestByline = 160;
    const int Reach = 120;
    const int MostBlocks = 8;

    static readonly string[] Keys =
    [
        "author",
        "article:author",
        "article:author:name",
        "og:article:author",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "dc.creator",
        "dcterms.creator",
        "dc.creator.author",
        "byl",
        "byline",
        "authors",
        "creator",
    ];

    public static string? Of(
        PageTree tree,
        PageBlock? heading,
        StructuredData data,
        MetaTags meta,
        string? site,
        ReportKnowledge knowledge
    )
    {
        var outlet = site ?? data.Publisher;
        ImmutableArray<string> Persons(IEnumerable<string> stated) => PersonNames.In(stated, outlet, knowledge);
        var names = Persons(data.Authors);
        for (var i = 0; i < Keys.Length && names.Length == 0; i++)
            names = Persons(meta.Values(Keys[i]));
        if (names.Length == 0)
            names = Persons(Marked(tree, heading).Select(b => b.Element.TextContent).Take(MostBlocks));
        if (names.Length == 0 && heading is not null)
            names = Beside(tree, heading, outlet, knowledge);
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>Elements that say that they name an author; those of teasers and comments say nothing about this report.</summary>
    static IEnumerable<PageBlock> Marked(PageTree tree, PageBlock? heading) =>
        tree.All.Where(b =>
            b.Text is > 0 and <= LongestByline
            && (b["rel"] is "author" || b["itemprop"] is "author" or "creator")
            && !Strays(b, heading)
        );

    /// <summary>Blocks named for authors after the headline; whole bylines before single names.</summary>
    static ImmutableArray<string> Beside(PageTree tree, PageBlock heading, string? outlet, ReportKnowledge knowledge)
    {
        var from = Math.Max(0, heading.Index - (Reach / 4));
        var to = Math.Min(tree.All.Count, heading.End + Reach);
        for (var i = from; i < to; i++)
        {
            var block = tree.All[i];
            if (!block.Is(BlockMarks.Author) || block.Text is 0 or > LongestByline || Strays(block, heading))
                continue;
            var names = PersonNames.In([block.Element.TextContent], outlet, knowledge);
            if (names.Length > 0)
                return names;
        }
        return [];
    }

    static bool Strays(PageBlock block, PageBlock? heading)
    {
        for (PageBlock? b = block.Parent; b is not null && (heading is null || !b.Holds(heading)); b = b.Parent)
            if (b.Name is "nav" or "footer" or "li" && b.IsDropped || b.Is(BlockMarks.Teaser))
                return true;
        return false;
    }

    /// <summary>The persons among the names that came with a page; null when there is none.</summary>
    public static string? Named(string? stated, string? site, ReportKnowledge knowledge) =>
        stated is not null && PersonNames.In([stated], site, knowledge) is { Length: > 0 } names
            ? string.Join(", ", names)
            : null;
}
