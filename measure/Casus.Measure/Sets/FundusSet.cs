using System.Globalization;
using System.Text.Json;
using Casus.Measure.Pages;
using Casus.Measure.Seeds;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>News pages with their body, title, authors and moment of publication (<c>truth.json</c>, <c>html/</c>).</summary>
static class FundusSet
{
    public const string Name = "fundus";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "truth.json")));
        var gold = json
            .RootElement.EnumerateArray()
            .Select(g => (g, g.Text("file") ?? "", new Provenance(MediaKind.Html, g.Text("url"))))
            .ToArray();
        var files = PageFiles.In([folder], []);
        var agencies = ReportKnowledge.Load(bench.Knowledge).Agencies;
        var (all, held, plain) = (new NewsPages(agencies), new NewsPages(agencies), new NewsPages(agencies));
        foreach (var page in PageBench.Read(gold, files, bench))
        {
            var report = page.Report;
            var said = new NewsPage(
                page.Body,
                report.Title ?? "",
                Names(report.Byline),
                Names(report.Signed),
                report.Published
            );
            all.Add(page.Gold, said, bench.Fails && !page.IsHeld ? what => bench.Tell($"{page.Name}: {what}") : null);
            if (page.IsHeld)
                held.Add(page.Gold, said, null);
            plain.Add(page.Gold, NewsPage.Plain(page.Source), null);
        }
        foreach (
            var (metric, value, trivial) in all.Scores().Zip(plain.Scores(), (a, b) => (a.Metric, a.Value, b.Value))
        )
            yield return new(Name, metric, value, trivial);
        foreach (var (metric, value) in held.Scores())
            yield return new(Name, metric + "_held", value);
        yield return new(Name, "pages_per_second", PageBench.PagesPerSecond(gold, files, bench));
        if (PageBench.PeerPagesPerSecond(gold, files, bench) is { } peer)
            yield return new(Name, "readability_js_pages_per_second", peer);
    }

    static string[] Names(string? byline) => byline is null ? [] : byline.Split(", ");
}
