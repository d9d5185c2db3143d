using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Casus.Web.Tests.Pages;

/// <summary>Whatever is asked of a list, its page, its JSON and its CSV hold the same rows in the same order, to the last page of each.</summary>
public class SameRowsTests(SampleSite sample) : IClassFixture<SampleSite>
{
    const int Draws = 60;

    TestSite Site => sample.Site;

    [Fact]
    public async Task Incidents_are_the_same_in_every_form()
    {
        var chance = new Random(20190402);
        var list = await Site.Page("/incidents");
        var filters = list.QuerySelectorAll<IHtmlAnchorElement>(".facets li a").Select(a => Query(a)).ToList();
        var words = list.QuerySelectorAll("tbody bdi").SelectMany(e => e.TextContent.Split(' ')).ToList();
        var rows = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            List<string> asked =
            [
                .. Enumerable.Range(0, chance.Next(3)).Select(_ => filters[chance.Next(filters.Count)]),
            ];
            if (chance.Next(3) == 0)
                asked.Add("q=" + Uri.EscapeDataString(words[chance.Next(words.Count)]));
            if (chance.Next(4) == 0)
                asked.Add($"from=202{chance.Next(5)}-0{1 + chance.Next(9)}-01");
            if (chance.Next(4) == 0)
                asked.Add($"to=202{chance.Next(5)}-0{1 + chance.Next(9)}-28");
            if (chance.Next(2) == 0)
                asked.Add(chance.Next(2) == 0 ? "sort=oldest" : "sort=reports");
            rows += await Same(
                "/incidents",
                "incidents",
                asked,
                1 + chance.Next(9),
                "a.open",
                a => a.Split('/')[^1].Split('?')[0]
            );
        }
        Assert.True(rows > Draws);
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=ministry")]
    [InlineData("q=nobody+at+all")]
    [InlineData("side=DJI")]
    [InlineData("side=DJI&q=dji")]
    public async Task Claimants_are_the_same_in_every_form(string asked) =>
        await Same("/claimants", "claimants", [asked], 7, "tbody .soft", id => id);

    [Fact]
    public async Task Appeals_are_the_same_in_every_form()
    {
        var filters = (await Site.Page("/appeals"))
            .QuerySelectorAll<IHtmlAnchorElement>(".facets li a")
            .Select(a => Query(a))
            .ToList();
        Assert.NotEmpty(filters);
        foreach (var filter in filters)
            await Same("/appeals", "appeals", [filter], 2, null, id => id);
    }

    [Theory]
    [InlineData("q=the")]
    [InlineData("q=fire")]
    [InlineData("q=the&in=statements")]
    [InlineData("q=nothingness")]
    public async Task What_is_searched_is_the_same_in_every_form(string asked)
    {
        var (page, json, csv) = (new List<string>(), new List<string>(), new List<string>());
        for (string? next = "/search?" + asked; next is not null; )
        {
            var found = await Site.Page(next);
            page.AddRange(found.QuerySelectorAll("a.open").Select(a => a.GetAttribute("href")!));
            next = found.QuerySelector("nav a[rel=next]")?.GetAttribute("href");
        }
        for (string? next = "/search.json?" + asked; next is not null; )
        {
            using var found = JsonDocument.Parse(await Site.Http.GetStringAsync(next));
            json.AddRange(Ids(found, "found", "href"));
            next = found.RootElement.GetProperty("next").GetString();
        }
        for (string? next = "/search.csv?" + asked; next is not null; )
        {
            using var answer = await Site.Http.GetAsync(next);
            csv.AddRange(FirstCells(await answer.Content.ReadAsStringAsync()));
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }
        Assert.Equal(page, json);
        Assert.Equal(page, csv);
    }

    /// <param name="open">What of a row on the page holds its id; null where only the number of rows can be compared.</param>
    async Task<int> Same(
        string path,
        string kind,
        IEnumerable<string> asked,
        int limit,
        string? open,
        Func<string, string> idOf
    )
    {
        var query = string.Join('&', asked.Where(a => a.Length > 0));
        var csv = FirstCells(await Site.Http.GetStringAsync($"{path}.csv?{query}"));
        var json = new List<string>();
        for (string? next = $"{path}.json?{query}&limit={limit}"; next is not null; )
        {
            using var found = JsonDocument.Parse(await Site.Http.GetStringAsync(next));
            var ids = Ids(found, kind, "id");
            Assert.True(ids.Count <= limit);
            json.AddRange(ids);
            next = found.RootElement.GetProperty("next").GetString();
        }
        Assert.Equal(csv, json);
        var page = new List<string>();
        for (string? next = $"{path}?{query}&size={limit}"; next is not null; )
        {
            var shown = await Site.Page(next);
            page.AddRange(
                shown
                    .QuerySelectorAll(open ?? "tbody tr")
                    .Select(e => e is IHtmlAnchorElement a ? a.GetAttribute("href")! : e.TextContent)
            );
            next = shown.QuerySelector("nav a[rel=next]")?.GetAttribute("href");
        }
        if (open is null)
            Assert.Equal(csv.Count, page.Count);
        else
            Assert.Equal(csv, page.Select(idOf));
        return csv.Count;
    }

    static string Query(IHtmlAnchorElement link) => link.GetAttribute("href")!.Split('?', 2)[^1];

    static List<string> Ids(JsonDocument found, string kind, string key) =>
        [.. found.RootElement.GetProperty(kind).EnumerateArray().Select(row => row.GetProperty(key).GetString()!)];

    /// <summary>No first cell holds a comma or a quote, and lines that go on begin with no id.</summary>
    static List<string> FirstCells(string csv) =>
        [.. csv.TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(',')[0])];
}
