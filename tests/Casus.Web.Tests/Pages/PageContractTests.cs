using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Casus.Incidents.Resolution;
using Casus.Storage;
using Casus.Web.Words;

namespace Casus.Web.Tests.Pages;

/// <summary>What every page promises, without a browser.</summary>
public class PageContractTests(SampleSite sample) : IClassFixture<SampleSite>
{
    TestSite Site => sample.Site;

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere_and_every_fragment_is_there()
    {
        var (seen, broken) = (new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal), new List<string>());
        foreach (var (name, path) in (await SamplePages.Of(Site)).Where(p => p.Key != "missing"))
        foreach (var link in (await Page(path)).QuerySelectorAll("a[href]"))
        {
            var target = new Uri(
                Site.Http.BaseAddress!,
                link.GetAttribute("href")!.StartsWith('#')
                    ? path + link.GetAttribute("href")
                    : link.GetAttribute("href")!
            );
            if (target.Host != Site.Http.BaseAddress!.Host || link.HasAttribute("download"))
                continue;
            using var answer = seen.ContainsKey(target.PathAndQuery)
                ? null
                : await Site.Http.GetAsync(target.PathAndQuery);
            if (answer is { StatusCode: not (HttpStatusCode.OK or HttpStatusCode.Redirect) })
                broken.Add($"{name}: {target.PathAndQuery} gives {(int)answer.StatusCode}");
            else if (
                target.Fragment.Length > 1
                && (await Page(target.PathAndQuery)).GetElementById(Uri.UnescapeDataString(target.Fragment[1..]))
                    is null
            )
                broken.Add($"{name}: nothing at {target.PathAndQuery}{target.Fragment}");
        }
        Assert.Empty(broken);

        async Task<IHtmlDocument> Page(string path) =>
            seen.TryGetValue(path, out var page) ? page : seen[path] = await Site.Page(path);
    }

    [Fact]
    public async Task No_page_holds_a_style_or_a_script_of_its_own()
    {
        foreach (var (name, path) in (await SamplePages.Of(Site)).Where(p => p.Key != "missing"))
        {
            var page = await Site.Page(path);
            Assert.True(page.QuerySelector("style, [style], script:not([src])") is null, name);
            Assert.DoesNotContain(
                page.All,
                e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
            );
            Assert.True(page.QuerySelectorAll("h1").Length == 1, name);
        }
    }

    [Theory, InlineData(""), InlineData("?type=clash"), InlineData("?side=DJI&q=paris"), InlineData("?from=2023-06-01")]
    public async Task The_same_filters_give_the_same_rows_in_every_format(string query)
    {
        var rows = (await Site.Page("/incidents" + query)).QuerySelectorAll("tbody tr").Length;
        using var json = JsonDocument.Parse(await Site.Http.GetStringAsync("/incidents.json" + query));
        Assert.Equal(rows, json.RootElement.GetProperty("incidents").GetArrayLength());
        var csv = await Site.Http.GetStringAsync("/incidents.csv" + query);
        Assert.Equal(rows, csv.TrimEnd().Split("\r\n").Length - 1);
        var atom = XDocument.Parse(await Site.Http.GetStringAsync("/incidents.atom" + query));
        // What has no day can stand in no feed and no calendar.
        var dated = json
            .RootElement.GetProperty("incidents")
            .EnumerateArray()
            .Count(i => i.GetProperty("start").GetProperty("earliest").ValueKind == JsonValueKind.String);
        Assert.InRange(atom.Root!.Elements().Count(e => e.Name.LocalName == "entry"), dated, rows);
        var calendar = await Site.Http.GetStringAsync("/incidents.ics" + query);
        Assert.InRange(calendar.Split("BEGIN:VEVENT").Length - 1, dated, rows);
        using var places = JsonDocument.Parse(await Site.Http.GetStringAsync("/incidents.geojson" + query));
        var known = json
            .RootElement.GetProperty("incidents")
            .EnumerateArray()
            .Select(i => i.GetProperty("id").GetString())
            .ToHashSet();
        Assert.All(
            places.RootElement.GetProperty("features").EnumerateArray(),
            f => Assert.Contains(known, id => f.GetRawText().Contains(id!, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_facet_counts_what_following_it_finds()
    {
        var list = await Site.Page("/incidents");
        var values = list.QuerySelectorAll(".facets li a").ToList();
        Assert.True(values.Count > 10);
        Assert.All(list.QuerySelectorAll(".facets ul"), box => Assert.True(box.Children.Length <= 31));
        foreach (var value in values.Take(12))
        {
            var count = int.Parse(
                value.QuerySelector(".num")!.TextContent,
                System.Globalization.CultureInfo.InvariantCulture
            );
            var found = await Site.Page(value.GetAttribute("href")!);
            Assert.Equal(count, found.QuerySelectorAll("tbody tr").Length);
        }
    }

    [Fact]
    public async Task An_empty_list_says_which_filter_to_drop()
    {
        var page = await Site.Page("/incidents?type=unrest&side=DJI");
        var ways = page.QuerySelectorAll(".none a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(2, ways.Count);
        Assert.NotEmpty((await Site.Page(ways[0])).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task An_id_that_an_incident_had_before_leads_to_it()
    {
        var path = (await SamplePages.Of(Site))["incident"];
        using var reader = LedgerFile.OpenReader(Site.Ledger);
        using var view = reader.View();
        var old = view.Derived("reports", path.Split('/')[^1])
            .Select(row => IncidentId.Of(row.Id))
            .First(id => id != path.Split('/')[^1]);
        var answer = await Site.Http.GetAsync($"/incidents/{old}?more=20");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(path + "?more=20", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_in_every_format()
    {
        foreach (
            var path in (string[])
                ["/incidents/ino", "/incidents/ino.json", "/reports/rno", "/reports/rno.csv", "/claimants/nobody"]
        )
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Http.GetAsync(path)).StatusCode);
        // The id of something else is none here.
        var paths = await SamplePages.Of(Site);
        var (incident, report) = (paths["incident"].Split('/')[^1], paths["report"].Split('/')[^1]);
        foreach (var path in (string[])[$"/reports/{incident}", $"/incidents/{report}"])
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Http.GetAsync(path)).StatusCode);
    }

    [Fact]
    public void Every_language_has_the_same_words_with_the_same_places_for_values()
    {
        var english = UiWords.Of("en");
        Assert.True(UiWords.All.Count() >= 2);
        Assert.Contains(UiWords.All, words => words.IsRightToLeft);
        foreach (var words in UiWords.All)
        {
            Assert.Equal(Plain(english), Plain(words));
            Assert.All(Plain(english), key => Assert.Equal(Places(english[key]), Places(words[key])));
            Assert.Equal(Counted(english, ["one", "other"]), Counted(words, Forms(words)));
        }

        static string Last(string key) => key.Split('.')[^1];

        static bool IsForm(string key) => Last(key) is "zero" or "one" or "two" or "few" or "many" or "other";

        // IncidentKind.other is a kind, not a form.
        static bool IsCounted(UiWords words, string key) =>
            IsForm(key) && words.Keys.Contains(key[..^Last(key).Length] + "one");

        static IEnumerable<string> Plain(UiWords words) =>
            words.Keys.Where(key => !IsCounted(words, key)).Order(StringComparer.Ordinal);

        static string[] Forms(UiWords words) =>
            words["plural"] == "arabic" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "other"];

        // Every key that has forms has all of its language.
        static IEnumerable<string> Counted(UiWords words, string[] forms) =>
            words
                .Keys.Where(key => IsCounted(words, key))
                .GroupBy(key => key[..^Last(key).Length])
                .Select(g =>
                    g.Order(StringComparer.Ordinal)
                        .SequenceEqual(forms.Select(f => g.Key + f).Order(StringComparer.Ordinal))
                        ? g.Key
                        : g.Key + "?"
                )
                .Order(StringComparer.Ordinal);

        static string Places(string words) =>
            string.Concat(Enumerable.Range(0, 5).Where(i => words.Contains($"{{{i}}}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_link_to_words_is_a_note_and_the_notes_are_in_the_order_of_the_page()
    {
        foreach (var query in (string[])["", "?more=100", "?as-of=2023-05-10", "?since=2023-05-09"])
        {
            var page = await Folded((await SamplePages.Of(Site))["incident"] + query);
            var numbers = page.QuerySelectorAll("main .w").Select(w => w.GetAttribute("data-n")).ToList();
            var notes = page.QuerySelectorAll(".notes li").ToList();
            Assert.NotEmpty(numbers);
            Assert.All(numbers, Assert.NotNull);
            Assert.Equal(Enumerable.Range(1, notes.Count), numbers.Select(int.Parse!).Distinct());
            foreach (var link in page.QuerySelectorAll("main .w"))
            {
                var note = notes[int.Parse(link.GetAttribute("data-n")!) - 1].TextContent;
                Assert.Contains(link.GetAttribute("data-s")!.Split(" · ")[0], note, StringComparison.Ordinal);
                Assert.Contains("http", note, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_stages_write_in_English_is_Arabic_on_Arabic_pages()
    {
        var path = (await SamplePages.Of(Site))["incident"];
        using var page = await Site.Page(path + "?lang=ar");
        foreach (
            var foreign in page.QuerySelectorAll(
                    "q, .sentence, h1, title, bdi, .print-head, .notes, svg, [dir=auto], .foot"
                )
                .ToList()
        )
            foreign.Remove();
        var left = page.QuerySelector("main")!.TextContent.ToLowerInvariant();
        foreach (
            var english in (string[])
                [
                    "at least",
                    "or more",
                    "up to",
                    "the own side",
                    "claimants",
                    "different days",
                    "parties",
                    "reports",
                    "killed",
                    "unknown",
                    "asserted",
                    "denied",
                ]
        )
            Assert.DoesNotContain(english, left, StringComparison.Ordinal);
        Assert.Contains("جيبوتي", (await Site.Page(path + "?lang=ar")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "لا تقارير")]
    [InlineData(1, "تقرير واحد")]
    [InlineData(2, "تقريران")]
    [InlineData(3, "3 تقارير")]
    [InlineData(11, "11 تقريراً")]
    [InlineData(100, "100 تقرير")]
    [InlineData(103, "103 تقارير")]
    public void Arabic_counts_in_six_forms(long number, string words) =>
        Assert.Equal(words, UiWords.Of("ar").Count("n.reports", number));

    [Theory]
    [InlineData("at least 30", "30 على الأقل")]
    [InlineData("the own side for its own losses: per the ministry", "الطرف نفسه في خسائره: بحسب the ministry")]
    [InlineData(
        "different days: 2023-05-09 and 2024-05-14",
        "يومان مختلفان: \u20662023-05-09\u2069 و\u20662024-05-14\u2069"
    )]
    [InlineData("different parties: {1} and Peru", "أطراف مختلفة: {1} وPeru")]
    [InlineData("words of nobody's list", "words of nobody's list")]
    public void Phrases_are_translated_whole_or_not_at_all(string english, string arabic)
    {
        Assert.Equal(arabic, UiWords.Of("ar").Phrase(english));
        Assert.Equal(english, UiWords.Of("en").Phrase(english));
    }

    [Fact]
    public async Task The_first_page_is_light()
    {
        var page = await Site.Page("/incidents");
        foreach (var map in page.QuerySelectorAll(".map"))
            map.Remove();
        Assert.True(page.DocumentElement.OuterHtml.Length < 100_000);
    }

    [Fact]
    public async Task An_incident_at_an_earlier_day_holds_no_later_report()
    {
        var path = (await SamplePages.Of(Site))["incident"];
        var now = (await Site.Page(path)).QuerySelectorAll("#reports tbody tr").Length;
        var then = (await Folded(path + "?as-of=2023-05-09")).QuerySelectorAll("#reports tbody tr").Length;
        Assert.InRange(then, 1, now - 1);
        var changed = (await Folded(path + "?since=2023-05-09")).QuerySelector("#changes")!;
        Assert.Contains("2 new reports", changed.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(changed.QuerySelectorAll(".w"));
        Assert.Contains(
            "told of this incident",
            (await Folded(path + "?as-of=1999-01-01")).QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>A page that is still being worked out asks for itself again; so does who reads it.</summary>
    async Task<IHtmlDocument> Folded(string path)
    {
        while (true)
        {
            var page = await Site.Page(path);
            if (page.QuerySelector("meta[http-equiv=refresh]") is null)
                return page;
        }
    }
}
