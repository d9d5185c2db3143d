using Casus.Reports.Credits;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>The headline of a page: what it states for being shared, without the name of the site, else its first heading; and the heading that shows it.</summary>
static class PageTitle
{
    const string Separators = "|ㅣ｜-–—•»·*";
    const int ShortestHeading = 8;
    const int LongestSection = 4;

    /// <summary>The headline, and the heading that holds it or another wording of it.</summary>
    public static (string? Text, PageBlock? Heading) Of(
        PageTree tree,
        StructuredData data,
        MetaTags meta,
        string? site,
        string? domain,
        AgencyLexicon agencies
    )
    {
        var tag = tree.All.FirstOrDefault(b => b.Name is "title")?.Element.TextContent;
        var stated = new[] { meta["og:title"], data.Headline, meta["twitter:title"], tag }
            .OfType<string>()
            .Select(Line)
            .Where(t => t.Length > 0 && !IsSite(t, site, domain, agencies))
            .ToArray();
        var headings = Headings(tree).Where(h => !IsSite(Line(h), site, domain, agencies)).ToArray();
        var shown = Shown(headings, stated);
        if (stated.Length == 0)
            return shown is null ? (null, null) : (Line(shown), shown);
        var others = stated.Skip(1).Concat(headings.Select(Line)).ToArray();
        var title = WithoutSite(WithoutTail(stated[0], others), site, domain, agencies);
        return (title, shown);
    }

    static IEnumerable<PageBlock> Headings(PageTree tree) =>
        tree
            .All.Where(b => b.Name is "h1")
            .Concat(tree.All.Where(b => b["itemprop"] is "headline"))
            .Concat(tree.All.Where(b => b.Name is "h2").Take(8));

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

    static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The share of the heading's words that the stated title has too.</summary>
    static double Overlap(string heading, string stated)
    {
        var words = LineShape.Fold(heading).Split(' ');
        var others = LineShape.Fold(stated).Split(' ').ToHashSet(StringComparer.Ordinal);
        return (double)words.Count(others.Contains) / words.Length;
    }

    /// <summary>Without what follows a bar or dash where the page gives the title without it too.</summary>
    static string WithoutTail(string title, string[] others)
    {
        foreach (var other in others.Where(o => o.Length >= ShortestHeading && o.Length < title.Length))
            if (title.StartsWith(other, StringComparison.OrdinalIgnoreCase))
            {
                var tail = title.AsSpan(other.Length).TrimStart();
                if (
                    tail.Length > 0
                    && Separators.Contains(tail[0])
                    && LineShape.Of(tail.ToString()).Words <= 2 * LongestSection
                )
                    return title[..other.Length];
            }
        return title;
    }

    static string WithoutSite(string title, string? site, string? domain, AgencyLexicon agencies)
    {
        for (var at = title.Length - 2; at > 0; at--)
        {
            if (!Separators.Contains(title[at]) || (!IsBar(title[at]) && !IsApart(title, at)))
                continue;
            var tail = title[(at + 1)..].Trim();
            var words = LineShape.Of(tail).Words;
            if (IsSite(tail, site, domain, agencies) || (IsBar(title[at]) && words <= LongestSection))
                return WithoutSite(title[..at].TrimEnd(), site, domain, agencies);
        }
        return title;
    }

    static bool IsBar(char c) => c is '|' or 'ㅣ' or '｜';

    static bool IsApart(string title, int at) => char.IsWhiteSpace(title[at - 1]) && char.IsWhiteSpace(title[at + 1]);

    static bool IsSite(string tail, string? site, string? domain, AgencyLexicon agencies)
    {
        var folded = AgencyLexicon.Fold(tail);
        return folded.Length > 1
            && (
                (site is not null && AgencyLexicon.Fold(site) == folded)
                || agencies.Find(tail) is not null
                || (
                    domain is not null
                    && (
                        AgencyLexicon.Fold(domain).StartsWith(folded, StringComparison.Ordinal)
                        || folded == AgencyLexicon.Fold("www." + domain)
                    )
                )
            );
    }
}
