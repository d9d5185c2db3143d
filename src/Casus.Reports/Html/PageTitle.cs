using AngleSharp.Dom;
using Casus.Reports.Credits;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>The headline of a page: its first heading where the page's data agree with it, else what the data say without the name of the site.</summary>
static class PageTitle
{
    const string Separators = "|-–—•:»·";

    /// <summary>The headline, and the heading that holds it.</summary>
    public static (string? Text, IElement? Heading) Of(
        IDocument document,
        StructuredData data,
        MetaTags meta,
        string? site,
        string? domain,
        AgencyLexicon agencies
    )
    {
        var stated = new[] { data.Headline, meta["og:title"], meta["twitter:title"], document.Title }
            .OfType<string>()
            .Select(t => t.Trim())
            .Where(t => t.Length > 0)
            .ToArray();
        var headings = document
            .QuerySelectorAll("h1")
            .Concat(document.QuerySelectorAll("[itemprop=headline]"))
            .Concat(document.QuerySelectorAll("h2").Take(8))
            .ToArray();
        foreach (var heading in headings)
        {
            var folded = LineShape.Fold(heading.TextContent);
            if (
                folded.Length >= 8
                && stated.Any(t => LineShape.Fold(t).Contains(folded, StringComparison.Ordinal))
                && LineShape.Fold(site ?? "") != folded
            )
                return (Line(heading), heading);
        }
        var ones = headings.Where(h => h.LocalName == "h1" && LineShape.Of(Line(h)).Words >= 3).ToArray();
        if (ones.Length == 1 && (stated.Length == 0 || Overlap(Line(ones[0]), stated[0]) >= 0.5))
            return (Line(ones[0]), ones[0]);
        return stated.Length > 0 ? (WithoutSite(stated[0], site, domain, agencies), null)
            : ones.Length > 0 ? (Line(ones[0]), ones[0])
            : (null, null);
    }

    static string Line(IElement heading) =>
        string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The share of the heading's words that the stated title has too.</summary>
    static double Overlap(string heading, string stated)
    {
        var words = LineShape.Fold(heading).Split(' ');
        var others = LineShape.Fold(stated).Split(' ').ToHashSet(StringComparer.Ordinal);
        return (double)words.Count(others.Contains) / words.Length;
    }

    static string WithoutSite(string title, string? site, string? domain, AgencyLexicon agencies)
    {
        for (var at = title.Length - 2; at > 0; at--)
        {
            if (
                !Separators.Contains(title[at])
                || !char.IsWhiteSpace(title[at - 1])
                || !char.IsWhiteSpace(title[at + 1])
            )
                continue;
            var tail = title[(at + 1)..].Trim();
            if (IsSite(tail, site, domain, agencies) || (title[at] is '|' && LineShape.Of(tail).Words <= 4))
                return WithoutSite(title[..at].TrimEnd(), site, domain, agencies);
        }
        return title;
    }

    static bool IsSite(string tail, string? site, string? domain, AgencyLexicon agencies)
    {
        var folded = AgencyLexicon.Fold(tail);
        return folded.Length > 1
            && (
                (site is not null && AgencyLexicon.Fold(site) == folded)
                || agencies.Find(tail) is not null
                || (domain is not null && AgencyLexicon.Fold(domain).StartsWith(folded, StringComparison.Ordinal))
            );
    }
}
