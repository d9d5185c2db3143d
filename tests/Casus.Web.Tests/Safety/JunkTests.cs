using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casus.Web.Tests.Safety;

/// <summary>Nonsense in addresses, queries, headers and bodies is refused and never a fault of ours.</summary>
public class JunkTests(SampleSite site) : IClassFixture<SampleSite>
{
    static readonly string[] Junk =
    [
        "../../../../etc/passwd",
        "..%2f..%2f..%2fetc%2fpasswd",
        "..\\..\\windows\\win.ini",
        "%2e%2e/%2e%2e/etc/shadow",
        "....//....//etc/passwd",
        "file:///etc/passwd",
        "%00",
        "%c0%ae%c0%ae/etc/passwd",
        "%ff%fe",
        "%F0%9F%92%A3",
        "0",
        "1e9",
        "99999999999999999999999",
        "' OR '1'='1",
        "1; DROP TABLE entries--",
        "\" AND NEAR(a b) OR *",
        "*",
        "((((((((",
        "\u202e\u0000\ufeff",
        "%0d%0aSet-Cookie:%20x=1",
    ];

    [Fact]
    public async Task Every_parameter_bears_junk()
    {
        var faults = new List<string>();
        foreach (var route in RouteTable.All.Where(r => r.Method == "GET" && !r.IsStream))
        foreach (var format in route.Formats)
        foreach (var junk in Junk)
        {
            var path = System.Text.RegularExpressions.Regex.Replace(route.Path, @"\{[^}]*\}", _ => Sendable(junk));
            string[] keys =
            [
                "q",
                "kind",
                "page",
                "after",
                "limit",
                "lang",
                "to",
                "token",
                "from",
                "side",
                "place",
                "as-of",
                "sort",
            ];
            var query = string.Join('&', keys.Select(key => $"{key}={Uri.EscapeDataString(junk)}"));
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
            )
                faults.Add($"{path} {format} {junk}: {answer.StatusCode}");
            Assert.False(
                answer.Headers.TryGetValues("Set-Cookie", out var set)
                    && set.Any(c => c.StartsWith("x=", StringComparison.Ordinal))
            );
        }
        Assert.Empty(faults);
        Assert.Empty(site.Site.Faults);
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
    public async Task What_is_too_large_or_not_well_made_is_refused(string request, string status)
    {
        var headers = string.Concat(Enumerable.Range(0, 1000).Select(i => $"X-{i}: y\r\n"));
        var sent = request
            .Replace("*headers*", headers, StringComparison.Ordinal)
            .Replace("*query*", new string('a', 20_000), StringComparison.Ordinal);
        using var socket = new TcpClient();
        await socket.ConnectAsync(site.Http.BaseAddress!.Host, site.Http.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(sent));
        using var lines = new StreamReader(stream, Encoding.ASCII);
        Assert.StartsWith($"HTTP/1.1 {status}", await lines.ReadLineAsync());
    }
}
