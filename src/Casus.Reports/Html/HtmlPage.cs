using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casus.Reports.Cleaning;
using Casus.Reports.Credits;
using Casus.Reports.Decoding;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>A saved page: the lines of its main part and what it says about itself.</summary>
sealed record HtmlPage(ImmutableArray<SourceLine> Lines, PageFacts Facts, Finding? Finding)
{
    public static HtmlPage Read(SourceText source, Provenance given, ReportKnowledge knowledge)
    {
        if (HtmlDepth.IsTooDeep(source.Text))
            return new(SourceStream.Lines(source.Text), PageFacts.None, Findings.TooDeep(HtmlDepth.Limit));
        var document = new HtmlParser().ParseDocument(source.Text);
        var body = document.Body;
        if (body is null)
            return new(SourceLines.Of(source.Text), PageFacts.None, null);
        var meta = new MetaTags(document);
        var data = StructuredData.Of(
            document.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent)
        );
        var site = meta["og:site_name"] ?? data.Publisher ?? meta["application-name"];
        var url = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? meta["og:url"];
        url =
            url is not null && OutletFinder.Domain(url) is not null && url.Contains("://", StringComparison.Ordinal)
                ? url
                : null;
        var domain = OutletFinder.Domain(given.Url ?? url);
        var (title, heading) = PageTitle.Of(document, data, meta, site, domain, knowledge.Agencies);
        var facts = new PageFacts(
            title,
            PageAuthors.Of(document, data, meta, site, knowledge),
            site,
            url,
            Primary(document.DocumentElement.GetAttribute("lang")),
            PageDates.Of(document, data, meta, source, knowledge)
        );
        return new(Body(body, heading, source, title, knowledge), facts, null);
    }

    static ImmutableArray<SourceLine> Body(
        IElement body,
        IElement? heading,
        SourceText source,
        string? title,
        ReportKnowledge knowledge
    )
    {
        var measures = new BlockMeasures(body);
        var root = MainContent.Find(body, measures, knowledge.Blocks);
        var lines = new LineWriter(SourceStream.Of(source.Text), measures, knowledge.Blocks, root, heading).Write(body);
        if (title is null || heading is not null)
            return lines;
        // The headline stands only in the page's head: it is traced to there when it stands there literally.
        var at = source.Text.IndexOf(title, StringComparison.Ordinal);
        var traced = at < 0 ? TracedText.Given(title) : InlineCleaner.Clean(source.Text, at, at + title.Length);
        return traced.Text.Length == 0 || lines.Any(l => LineShape.Fold(l.Text) == LineShape.Fold(title))
            ? lines
            : lines.Insert(0, new(traced, AfterGap: true));
    }

    /// <summary>The two letters of a language tag ("en-GB" is "en"); null when it is none.</summary>
    public static string? Primary(string? language) =>
        language is { Length: >= 2 }
        && language[..2].All(char.IsAsciiLetter)
        && (language.Length == 2 || language[2] is '-' or '_')
            ? language[..2].ToLowerInvariant()
            : null;
}
