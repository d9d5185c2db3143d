using System.Net;
using System.Text.Json;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Reports;
using Casus.Storage;

namespace Casus.Web.Tests.Api;

public class ApiTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("reports")]
    [InlineData("statements")]
    [InlineData("tolls")]
    public async Task Rows_come_page_by_page_each_once_and_as_they_are_exported(string kind)
    {
        var (ids, rows, next) = (new List<string>(), new List<string>(), $"/api/{kind}?limit=7");
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await site.Http.GetStringAsync(next));
            rows.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(r => r.GetRawText()));
            next = page.RootElement.GetProperty("next").GetString();
        }
        using var ledger = LedgerFile.OpenToRead(site.Site.Ledger);
        Assert.Equal(ledger.Derived(kind).Select(r => System.Text.Encoding.UTF8.GetString(r.Json)), rows);
    }

    [Theory]
    [InlineData("/api/keys", 404)]
    [InlineData("/api/reports?limit=0", 400)]
    [InlineData("/api/reports?limit=1e9", 400)]
    [InlineData("/api/reports?limit=99999999999999999999", 400)]
    [InlineData("/api/reports?after=%27%3B--", 200)]
    public async Task What_cannot_be_answered_is_told_as_problem_details(string path, int status)
    {
        using var answer = await site.Http.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 200)
            return;
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Who_has_an_answer_already_is_told_so_until_the_ledger_goes_on()
    {
        await using var own = await TestSite.OverSamples();
        using var first = await own.Http.GetAsync("/api/tolls");
        var stamp = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, await Ask(own, stamp.Tag));
        Assert.Equal(HttpStatusCode.OK, await Ask(own, "\"other\""));

        using (var ledger = LedgerFile.OpenToWrite(own.Ledger, TimeProvider.System))
        {
            ledger.Append([new Entry.Named(ledger.ReportIds().First(), "another name.txt")]);
            LedgerFold.Refresh(ledger);
        }
        Assert.Equal(HttpStatusCode.OK, await Ask(own, stamp.Tag));
    }

    [Fact]
    public async Task The_same_is_answered_to_all_of_one_role()
    {
        foreach (var path in new[] { "/incidents", "/api/figures", "/judgements.json" })
        {
            var answers = new List<string>();
            foreach (var name in new[] { "ana", "ben" })
            {
                using var http = site.Site.Visitor(site.Site.Key(Storage.Access.Role.Reader, name));
                answers.Add(await http.GetStringAsync(path));
            }
            Assert.Equal(answers[0], answers[1]);
        }
    }

    [Fact]
    public async Task The_description_names_every_route_with_its_role()
    {
        using var api = JsonDocument.Parse(await site.Http.GetStringAsync("/openapi.json"));
        Assert.StartsWith("3.1", api.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = api.RootElement.GetProperty("paths");
        var operations = new HashSet<string>();
        foreach (var route in RouteTable.All)
        foreach (var format in route.Formats)
        {
            var operation = paths
                .GetProperty(
                    route.Path.Replace("{**", "{", StringComparison.Ordinal)
                        + Casus.Web.Routing.Formats.Extension(format)
                )
                .GetProperty(route.Method.ToLowerInvariant());
            Assert.True(operations.Add(operation.GetProperty("operationId").GetString()!));
            Assert.Equal(
                route.Role != Storage.Access.Role.Anyone,
                operation.TryGetProperty("security", out var security) && security.GetArrayLength() > 0
            );
        }
    }

    [Fact]
    public async Task Listeners_hear_of_new_entries()
    {
        await using var own = await TestSite.OverSamples();
        using var answer = await own.Http.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var first = await Event(lines);
        long last;
        using (var ledger = LedgerFile.OpenToWrite(own.Ledger, TimeProvider.System))
        {
            ledger.Append([new Entry.Named(ledger.ReportIds().First(), "another name.txt")]);
            LedgerFold.Refresh(ledger);
            last = ledger.LastEntry;
        }
        own.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal((last - 1, last), (first, await Event(lines)));
    }

    [Fact]
    public async Task A_forgotten_report_says_who_when_and_why()
    {
        await using var own = await TestSite.OverSamples();
        string id;
        using (var ledger = LedgerFile.OpenToWrite(own.Ledger, TimeProvider.System))
        {
            id = ledger.ReportIds().First();
            var at = new DateTimeOffset(2026, 2, 1, 9, 30, 0, TimeSpan.Zero);
            Withdrawals.Forget(
                ledger,
                new(JudgementKind.Forgotten, [new(id, null, null)], new string('0', 64), "ana", at, "asked to")
            );
            LedgerFold.Refresh(ledger);
        }
        var routes = RouteTable.All.Where(r => r.Path == "/reports/{id}").ToList();
        foreach (var route in routes)
        {
            using var answer = await own.Http.GetAsync($"/reports/{id}");
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains(
                "by ana on 2026-02-01 09:30 UTC: asked to",
                await answer.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
    }

    static async Task<long> Event(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var data = JsonDocument.Parse(line["data: ".Length..]);
                return data.RootElement.GetProperty("entry").GetInt64();
            }
        return -1;
    }

    static async Task<HttpStatusCode> Ask(TestSite site, string stamp)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/tolls");
        request.Headers.IfNoneMatch.ParseAdd(stamp);
        using var answer = await site.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
