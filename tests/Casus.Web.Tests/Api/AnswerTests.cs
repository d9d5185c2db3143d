using System.Net;
using System.Text;
using System.Text.Json;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Storage.Access;
using Casus.Tests;
using Casus.Web.Access;
using Casus.Work;

namespace Casus.Web.Tests.Api;

/// <summary>What holds of every answer: stamps, refusals, and pages of rows while rows are added.</summary>
public class AnswerTests(SampleSite site) : IClassFixture<SampleSite>
{
    /// <summary>They hold what is of one moment or of one visitor.</summary>
    static readonly string[] Unstamped = ["/health", "/sign-in"];

    [Fact]
    public async Task Every_page_is_stamped_and_who_has_it_is_told_so()
    {
        using var reader = site.Site.Visitor(site.Site.Key(Role.Reader));
        var unstamped = new List<string>();
        foreach (var (route, _, path) in RealAddresses.Of(site.Site))
        {
            if (route is { Method: not "GET" } or { IsStream: true })
                continue;
            using var first = await reader.GetAsync(path);
            if (first.StatusCode != HttpStatusCode.OK)
                continue;
            if (first.Headers.ETag is not { } stamp)
            {
                unstamped.Add(path);
                continue;
            }
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                using var request = new HttpRequestMessage(method, path);
                request.Headers.IfNoneMatch.Add(stamp);
                using var again = await reader.SendAsync(request);
                Assert.Equal((path, HttpStatusCode.NotModified), (path, again.StatusCode));
                Assert.Equal(stamp, again.Headers.ETag);
                Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            }
        }
        Assert.Equal(Unstamped, unstamped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_refusal_to_a_program_is_problem_details()
    {
        await using var own = await TestSite.OverSamples();
        using var stranger = own.Visitor();
        using var reader = own.Visitor(own.Key(Role.Reader));
        using var admin = own.Visitor(own.Key(Role.Admin));
        using var guess = own.Visitor(KeyText.Draw().Text);
        foreach (var (route, _, path) in RealAddresses.Of(own).Where(a => a.Route.Role != Role.Anyone))
        {
            await Refused(stranger, route.Method, path, HttpStatusCode.Unauthorized);
            if (route.Role > Role.Reader)
                await Refused(reader, route.Method, path, HttpStatusCode.Forbidden);
            await Refused(reader, "DELETE", path, HttpStatusCode.MethodNotAllowed);
            if (route.Method == "POST" && route.Path != "/sign-out")
                await Refused(admin, "POST", path, HttpStatusCode.UnprocessableEntity);
        }
        foreach (
            var path in new[] { "/nothing", "/nothing.json", "/reports/r", "/reports/raaaaaaaaaaaaaaaa.csv", "/api/x" }
        )
            await Refused(reader, "GET", path, HttpStatusCode.NotFound);
        await Refused(reader, "GET", "/api/reports?limit=1000000000", HttpStatusCode.BadRequest);
        await Refused(reader, "GET", "/incidents.json?" + Many("side=x&", 101), HttpStatusCode.BadRequest);
        await Refused(
            reader,
            "GET",
            "/health",
            HttpStatusCode.MisdirectedRequest,
            r => r.Headers.Host = "evil.example"
        );
        await Refused(
            admin,
            "POST",
            "/judgements",
            HttpStatusCode.RequestEntityTooLarge,
            r => r.Content = new StringContent(Many("x", 70_000), Encoding.UTF8, "application/x-www-form-urlencoded")
        );
        using (LedgerFile.OpenToWrite(own.Ledger, TimeProvider.System))
            await Refused(
                admin,
                "POST",
                "/judgements",
                HttpStatusCode.ServiceUnavailable,
                r => r.Content = new FormUrlEncodedContent(Judgement(own))
            );
        for (var i = 1; i < WrongKeys.AtMost; i++)
            await Refused(guess, "GET", "/api/tolls", HttpStatusCode.Unauthorized);
        await Refused(guess, "GET", "/api/tolls", HttpStatusCode.TooManyRequests);
        Assert.All(own.Faults, f => Assert.Contains("is being written", f, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("statements")]
    public async Task Page_by_page_no_row_is_lost_or_told_twice_while_others_are_added(string kind)
    {
        await using var own = await TestSite.OverSamples();
        List<string> before;
        using (var ledger = LedgerFile.OpenToRead(own.Ledger))
            before = [.. ledger.Derived(kind).Select(row => row.Id)];
        var (told, next, pages) = (new List<string>(), $"/api/{kind}?limit=4", 0);
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await own.Http.GetStringAsync(next));
            told.AddRange(
                page.RootElement.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)
            );
            next = page.RootElement.GetProperty("next").GetString();
            if (pages++ < 3)
                await Read(own, pages);
        }
        Assert.True(pages > 3);
        Assert.Equal(told.Order(StringComparer.Ordinal).Distinct(), told);
        Assert.Empty(before.Except(told));
    }

    static async Task Read(TestSite site, int number)
    {
        using var folder = new ScratchFolder();
        folder.Write(
            "more.txt",
            $"TUMBES, Peru, April {number + 1}, 2019 - Peru's army said {number + 2} soldiers were killed in shelling on Tuesday."
        );
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using var ledger = LedgerFile.OpenToWrite(site.Ledger, TimeProvider.System);
        var run = new ReadingRun(ledger, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 1));
        await run.Read(new Inputs([folder.Root], () => Stream.Null).Items(), CancellationToken.None);
        LedgerFold.Refresh(ledger);
    }

    static async Task Refused(
        HttpClient who,
        string method,
        string path,
        HttpStatusCode expected,
        Action<HttpRequestMessage>? change = null
    )
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Accept.ParseAdd("application/json");
        if (method == "POST")
            request.Content = new FormUrlEncodedContent([]);
        change?.Invoke(request);
        using var answer = await who.SendAsync(request);
        var at = $"{method} {path[..Math.Min(60, path.Length)]}";
        Assert.Equal((at, expected), (at, answer.StatusCode));
        Assert.Equal((at, "application/problem+json"), (at, answer.Content.Headers.ContentType?.MediaType));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        Assert.Equal((int)expected, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    static KeyValuePair<string, string>[] Judgement(TestSite site)
    {
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        return [new("id", ledger.Derived("figures").First().Id), new("verdict", "wrong"), new("why", "so")];
    }

    static string Many(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}
