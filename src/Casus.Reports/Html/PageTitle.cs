using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>The headline of a page: what it states for being shared, without the name of the site, else its first heading; and the heading that shows it.</summary>
static class PageTitle
{
    const int ShortestHeading = 8;

    /// <summary>Further metadata that gives the headline; seldom the best wording, but a witness to where it ends.</summary>
    static readonly string[] Witnesses =
    [
        "twitter:title",
        "headline",
        "title",
        "sailthru.title",
        "parsely-title",
        "cxenseparse:title",
        "dc.title",
        "dcterms.title",
    ];

    /// <summary>The headline, and the heading that holds it or another wording of it.</summary>
    public static (string? Text, PageBlock? Heading) Of(
        PageTree tree,
        StructuredData data,
        MetaTags meta,
        SiteNames names
    )
    {
        var tag = tree.All.FirstOrDefault(b => b.Name is "title")?.Element.TextContent;
        var headings = Headings(tree).Where(h => !names.Are(Line(h)) && !IsMasthead(h)).ToArray();
        var ones = headings.Where(h => h.Name is "h1").Select(Line).Where(h => h.Length > 0).ToArray();
        string[] Stated(IEnumerable<string?> texts) =>
            [
                .. texts
                    .OfType<string>()
                    .Select(Line)
                    .Select(t => ones.Contains(t) ? t : TitleParts.WithoutSite(t, names))
                    .Where(t => t.Length > 0 && !names.Are(t)),
            ];
        var shared = Stated([meta["og:title"], data.Headline, .. Witnesses.Select(w => meta[w])]);
        var tagged = Stated([tag]);
        var shown = Shown(headings, [.. shared, .. tagged]);
        if (shared.Length > 0)
            return (Chosen(shared, tagged, ones, headings), shown);
        if (tagged.Length == 0)
            return shown is null ? (null, null) : (Line(shown), shown);
        // The tag was made for tabs and search: a heading that it holds is the headline.
        var title =
            TitleParts.Agreed(tagged[0], ones, behind: true)
            ?? TitleParts.Agreed(tagged[0], Long(headings), behind: false)
            ?? TitleParts.WithoutBars(tagged[0]);
        return (ones is [var one] && Overlap(title, one) >= 0.5 ? one : title, shown);
    }

    static string Chosen(string[] shared, string[] tagged, string[] ones, PageBlock[] headings)
    {
        var title = shared[0];
        var others = shared.Skip(1).Concat(ones).Concat(tagged);
        if (IsCut(title, others) is { } whole)
            return whole;
        if (ones.Any(h => AgreesWith(h, title)))
            return title;
        return TitleParts.Agreed(title, ones, behind: false)
            ?? TitleParts.Agreed(title, shared.Skip(1), behind: true)
            ?? TitleParts.Agreed(title, Long(headings), behind: false)
            ?? TitleParts.WithoutBars(title);
    }

    static IEnumerable<string> Long(PageBlock[] headings) =>
        headings.Select(Line).Where(h => h.Length >= ShortestHeading);

    /// <summary>A title that ends in dots, or before a quote that its mark-up could not hold, in the whole wording of another.</summary>
    static string? IsCut(string title, IEnumerable<string> others)
    {
        var bare = title.TrimEnd('.', '…', ' ');
        var dots = title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal);
        return others.FirstOrDefault(o =>
            o.Length > bare.Length + 1
            && o.StartsWith(bare, StringComparison.Ordinal)
            && o[bare.Length..].TrimStart() is { Length: > 1 } rest
            && (dots ? char.IsLetterOrDigit(rest[0]) : rest[0] is '"' && !title.Contains('"', StringComparison.Ordinal))
        );
    }

    static bool AgreesWith(string one, string other) =>
        Credits.AgencyLexicon.Fold(one) == Credits.AgencyLexicon.Fold(other);

    static IEnumerable<PageBlock> Headings(PageTree tree) =>
        tree
            .All.Where(b => b.Name is "h1")
            .Concat(tree.All.Where(b => b["itemprop"] is "headline"))
            .Concat(tree.All.Where(b => b.Name is "h2").Take(8));

    /// <summary>A heading that leads to the site's first page is its name.</summary>
    static bool IsMasthead(PageBlock heading) =>
        heading.Name is "h1"
        && heading.Children.Append(heading.Parent).Any(b => b is { Name: "a" } && IsRoot(b["href"]));

    static bool IsRoot(string? href) =>
        href is "/" or "./" or "../"
        || (
            Uri.TryCreate(href, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.PathAndQuery is "/"
        );

    /// <summary>The heading that says what the page states, in the same words before others.</summary>
    static PageBlock? Shown(PageBlock[] headings, string[] stated)
    {
        foreach (var heading in headings)
            if (
                LineShape.Fold(Line(heading)) is { Length: >= ShortestHeading } folded
                && stated.Any(t => LineShape.Fold(t).Contains(folded, StringComparison.Ordinal))
            )
                return heading;
        var ones = headings.Where(h => h.Name is "h1" && LineShape.Of(Line(h)).Words >= 3).ToArray();
        return ones.Length == 0 ? null
            : stated.Length == 0 || ones.Length == 1 ? ones[0]
            : ones.FirstOrDefault(h => stated.Any(t => Overlap(Line(h), t) >= 0.5));
    }

    static string Line(PageBlock heading) => Line(heading.Element.TextContent);

    /// <summary>One line; entities that were escaped twice are read.</summary>
    static string Line(string text) =>
        string.Join(
            ' ',
            (text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text).Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    /// <summary>The share of the heading's words that the stated title has too.</summary>
    static double Overlap(string heading, string stated)
    {
        var words = LineShape.Fold(heading).Split(' ');
        var others = LineShape.Fold(stated).Split(' ').ToHashSet(StringComparer.Ordinal);
        return (double)words.Count(others.Contains) / words.Length;
    }
}
