using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Web.Tests.Safety;

/// <summary>Nonsense in addresses, queries, headers and bodies is refused and never a fault of ours.</summary>
public partial class JunkTests(SampleSite site) : IClassFixture<SampleSite>
{
    const string Planted = "planted-words-that-no-answer-holds";

    readonly List<string> _faults = [];
    int _asked;

    [Fact]
    public async Task No_way_out_of_a_folder_leads_anywhere()
    {
        var folder = Path.GetDirectoryName(site.Site.Ledger)!;
        var secret = Path.Combine(folder, "planted.txt");
        await File.WriteAllTextAsync(secret, Planted);
        foreach (var line in HostileLines.Of("traversals.txt"))
            await AskEverywhere(
                line.Replace("SECRET", secret, StringComparison.Ordinal)
                    .Replace("NEAR", "planted.txt", StringComparison.Ordinal)
            );
        Assert.Empty(_faults);
        Assert.Empty(site.Site.Faults);
    }

    [Fact]
    public async Task No_word_changes_what_is_asked_of_the_store()
    {
        var before = await Rows();
        foreach (var line in HostileLines.Of("injections.txt"))
            await AskEverywhere(line);
        Assert.Empty(_faults);
        Assert.Empty(site.Site.Faults);
        Assert.Equal(before, await Rows());
    }

    async Task<string> Rows() => await site.Http.GetStringAsync("/api/statements?limit=1000");

    /// <summary>In the path and under every key of every route, as the route table declares them.</summary>
    async Task AskEverywhere(string junk)
    {
        foreach (var route in RouteTable.All.Where(r => r.Method == "GET" && !r.IsStream))
        {
            var path = InPath().Replace(route.Path, _ => Sendable(junk));
            if (path == route.Path && route.Query.Count == 0)
                continue;
            var query = string.Join('&', route.Query.Append("lang").Select(k => $"{k}={Uri.EscapeDataString(junk)}"));
            // The formats of a route share what is looked up; they are taken in turn.
            var format = route.Formats[_asked++ % route.Formats.Count];
            site.Time.Advance(TimeSpan.FromSeconds(30));
            using var answer = await site.Http.GetAsync(
                new Uri(
                    $"{site.Http.BaseAddress}{path.TrimStart('/')}{Casus.Web.Routing.Formats.Extension(format)}?{query}",
                    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
                )
            );
            var body = await answer.Content.ReadAsStringAsync();
            if (
                answer.StatusCode >= HttpStatusCode.InternalServerError
                || body.Contains("root:x:", StringComparison.Ordinal)
                || body.Contains(Planted, StringComparison.Ordinal)
                || body.StartsWith("SQLite format 3", StringComparison.Ordinal)
                || (
                    answer.Headers.TryGetValues("Set-Cookie", out var set)
                    && set.Any(c => c.StartsWith("x=", StringComparison.Ordinal))
                )
            )
                _faults.Add($"{path} {format} {junk}: {answer.StatusCode}");
        }
    }

    /// <summary>What a client would refuse to send is escaped; dots, slashes and percent signs go as they are.</summary>
    static string Sendable(string junk) =>
        string.Concat(
            junk.Select(c =>
                char.IsAsciiLetterOrDigit(c) || "%/.\\-_~".Contains(c, StringComparison.Ordinal)
                    ? c.ToString()
                    : Uri.EscapeDataString(c.ToString())
            )
        );

    [Theory]
    [InlineData(
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 104857600\r\n\r\n",
        "413"
    )]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n*headers*\r\n", "431")]
    [InlineData("GET /?*query* HTTP/1.1\r\nHost: localhost\r\n\r\n", "414")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("nonsense\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: wild\r\n\r\n", "400")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "505")]
    [InlineData("TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", "405")]
    public async Task What_is_too_large_or_not_well_made_is_refused(string request, string status)
    {
        var headers = string.Concat(Enumerable.Range(0, 1000).Select(i => $"X-{i}: y\r\n"));
        var sent = request
            .Replace("*headers*", headers, StringComparison.Ordinal)
            .Replace("*query*", new string('a', 20_000), StringComparison.Ordinal);
        var answer = await Raw(sent);
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.Contains(
            "Content-Security-Policy: default-src 'none'; script-src 'self';",
            answer,
            StringComparison.Ordinal
        );
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
        Assert.Contains("Referrer-Policy: no-referrer", answer, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Kestrel", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sends_a_byte_at_a_time_is_sent_away_and_others_are_answered_meanwhile()
    {
        var slow = new List<TcpClient>();
        for (var i = 0; i < 60; i++)
        {
            slow.Add(await Connected());
            await slow[^1].GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray());
        }
        Assert.Equal("ok", await site.Http.GetStringAsync("/health"));
        foreach (var socket in slow)
        {
            using var lines = new StreamReader(socket.GetStream(), Encoding.ASCII);
            var answer = await lines.ReadToEndAsync();
            Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
            Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
            socket.Dispose();
        }
    }

    [Fact]
    public async Task Who_asks_for_everything_at_once_gets_a_page_or_a_refusal()
    {
        var facets = string.Join('&', Enumerable.Range(0, 1500).Select(i => "side=a"));
        foreach (var format in new[] { "", ".json", ".csv" })
        {
            using var answer = await site.Http.GetAsync($"/incidents{format}?{facets[..7000]}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
        using var page = await site.Http.GetAsync(
            "/incidents?size=1000000000&page=1000000000&more=1000000000&_size=1e9"
        );
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.True((await page.Content.ReadAsByteArrayAsync()).Length < 1_000_000);
        var fields = Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"f{i}", "x"));
        using var form = await site.Http.PostAsync("/judgements", new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.BadRequest, form.StatusCode);
    }

    async Task<string> Raw(string request)
    {
        using var socket = await Connected();
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var lines = new StreamReader(stream, Encoding.ASCII);
        var head = new StringBuilder();
        while (await lines.ReadLineAsync() is { Length: > 0 } line)
            head.Append(line).Append('\n');
        return head.ToString();
    }

    async Task<TcpClient> Connected()
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(site.Http.BaseAddress!.Host, site.Http.BaseAddress.Port);
        return socket;
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex InPath();
}
