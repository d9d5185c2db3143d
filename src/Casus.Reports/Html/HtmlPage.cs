using System.Collections.Immutable;
using AngleSharp;
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
    /// <summary>Fewer letters are no report where the page has more to give.</summary>
    const int LeastRead = 200;

    static readonly HtmlParserOptions Options = new() { DisableElementPositionTracking = true };

    /// <summary>Nothing that attributes refer to, such as styles, is looked after.</summary>
    static readonly IConfiguration Bare = Configuration.Default.Without<IAttributeObserver>();

    public static HtmlPage Read(SourceText source, Provenance given, ReportKnowledge knowledge) =>
        Read(source, LeanSource.Of(source.Text), given, knowledge);

    /// <summary>The same from a page that is lean already, or is to be read with all that is in it.</summary>
    public static HtmlPage Read(SourceText source, LeanSource lean, Provenance given, ReportKnowledge knowledge)
    {
        if (lean.Nesting.IsTooMuch)
            return new(SourceStream.Lines(source.Text), PageFacts.None, Findings.TooDeep(Nesting.Deepest));
        var document = new HtmlParser(Options, BrowsingContext.New(Bare)).ParseDocument(lean.Text);
        var tree = PageTree.Of(document, knowledge.Blocks);
        if (tree.Body is not { } body)
            return new(SourceLines.Of(source.Text), PageFacts.None, null);
        var meta = new MetaTags(tree);
        var data = StructuredData.Of(
            tree.All.Where(b => b.Name is "script" && b["type"] is "application/ld+json")
                .Select(b => b.Element.TextContent)
        );
        var site = meta["og:site_name"] ?? data.Publisher ?? meta["application-name"];
        var url = tree.All.FirstOrDefault(b => b.Name is "link" && b["rel"] is "canonical")?["href"] ?? meta["og:url"];
        url =
            url is not null && OutletFinder.Domain(url) is not null && url.Contains("://", StringComparison.Ordinal)
                ? url
                : null;
        var domain = OutletFinder.Domain(given.Url ?? url);
        var names = new SiteNames(
            [meta["og:site_name"], data.Publisher, meta["application-name"], meta["apple-mobile-web-app-title"]],
            domain,
            given.Url ?? url,
            knowledge.Agencies
        );
        var (title, heading) = PageTitle.Of(tree, data, meta, names);
        tree.Weigh(heading);
        var facts = new PageFacts(
            title,
            PageAuthors.Of(tree, heading, data, meta, site, knowledge),
            site,
            url,
            Primary(document.DocumentElement.GetAttribute("lang")),
            PageDates.Of(
                tree,
                heading,
                data,
                meta,
                document.DocumentElement.GetAttribute("lang") ?? given.Language,
                source,
                knowledge
            )
        );
        var lines = Body(tree, body, heading, source, lean, title, knowledge);
        return new(
            lines,
            facts,
            PartialText.Reason(source.Text, tree, lines) is { } reason ? Findings.PartOnly(reason) : null
        );
    }

    static ImmutableArray<SourceLine> Body(
        PageTree tree,
        PageBlock body,
        PageBlock? heading,
        SourceText source,
        LeanSource lean,
        string? title,
        ReportKnowledge knowledge
    )
    {
        var live = LiveEntries.Holder(tree, body);
        var root = live ?? MainContent.Find(tree, body, heading);
        var leads = Leads.Of(tree, root, heading);
        IReadOnlySet<PageBlock> elsewhere = live is null
            ? Elsewhere.Of(tree, root, heading, knowledge.Litter)
            : new HashSet<PageBlock>();
        var stream = SourceStream.Of(lean);
        var lines = new LineWriter(stream, root, heading, leads, elsewhere, live).Write(body);
        // A choice that leaves nearly nothing of the page was wrong: of all the page only its names and forms are left out, then only its frame.
        foreach (var strict in (ReadOnlySpan<bool>)[true, false])
            if (Letters(lines) < LeastRead && (strict ? body.Kept : body.Text - body.Links) > 2 * Letters(lines))
                lines = new LineWriter(stream.Again(), body, heading, leads, elsewhere, live, strict).Write(body);
        if (StatedBody.Of(source.Text, Letters(lines)) is { } stated)
            lines = stated;
        if (title is null)
            return lines;
        var folded = LineShape.Fold(title);
        var shown = LineShape.Fold(heading?.Element.TextContent ?? "");
        if (lines.Any(l => LineShape.Fold(l.Text) == folded))
            return lines;
        // Another wording of the headline, or the headline with a kicker, is no part of the body.
        lines =
        [
            .. lines.Select(l =>
                IsWording(LineShape.Fold(l.Text), folded, shown) ? l with { Known = LitterKind.Repeat } : l
            ),
        ];
        // The headline stands only in the page's head: it is traced to there when it stands there literally.
        var at = source.Text.IndexOf(title, StringComparison.Ordinal);
        var traced = at < 0 ? TracedText.Given(title) : InlineCleaner.Clean(source.Text, at, at + title.Length);
        return traced.Text.Length == 0 ? lines : lines.Insert(0, new(traced, AfterGap: true));
    }

    static bool IsWording(string line, string title, string shown) =>
        line == shown
        || (title.Length >= 20 && line.Length < 2 * title.Length && line.EndsWith(title, StringComparison.Ordinal));

    static int Letters(ImmutableArray<SourceLine> lines) =>
        lines.Sum(l => l.Known is LitterKind.None ? l.Text.Length : 0);

    /// <summary>The two letters of a language tag ("en-GB" is "en"); null when it is none.</summary>
    public static string? Primary(string? language) =>
        language is { Length: >= 2 }
        && language[..2].All(char.IsAsciiLetter)
        && (language.Length == 2 || language[2] is '-' or '_')
            ? language[..2].ToLowerInvariant()
            : null;
}
