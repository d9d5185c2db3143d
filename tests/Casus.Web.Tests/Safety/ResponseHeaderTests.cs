using System.Net;

namespace Casus.Web.Tests.Safety;

public class ResponseHeaderTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Every_response_carries_them_whoever_asks_and_however_it_ends()
    {
        var lacking = new List<string>();
        foreach (var who in new[] { site.Http, site.Stranger() })
        foreach (var path in Paths())
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Delete })
        {
            using var request = new HttpRequestMessage(method, path);
            using var answer = await who.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.True(
                answer.StatusCode < HttpStatusCode.InternalServerError,
                $"{method} {path}: {answer.StatusCode}"
            );
            if (!IsSafe(answer))
                lacking.Add($"{method} {path}: {answer.StatusCode}");
        }
        Assert.Empty(lacking);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:9", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:80", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_names_that_are_ours_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Host = host;
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        Assert.True(IsSafe(answer));
    }

    [Fact]
    public async Task The_original_of_a_report_is_never_a_page()
    {
        foreach (var path in Paths().Where(p => p.EndsWith("/original", StringComparison.Ordinal)))
        {
            using var answer = await site.Http.GetAsync(path);
            Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        }
    }

    IEnumerable<string> Paths() =>
        RealAddresses
            .Of(site.Site)
            .Select(a => a.Path)
            .Concat(["/nothing", "/nothing.json", "/reports/x", "/incidents/../../etc/passwd", "/api/x"]);

    static bool IsSafe(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Content-Security-Policy", out var policy)
        && policy.Single().StartsWith("default-src 'none'; script-src 'self';", StringComparison.Ordinal)
        && answer.Headers.TryGetValues("X-Content-Type-Options", out var sniff)
        && sniff.Single() == "nosniff"
        && answer.Headers.TryGetValues("Referrer-Policy", out var referrer)
        && referrer.Single() == "no-referrer"
        && answer.Headers.CacheControl is not null;
}
