using System.Net;
using System.Net.Http.Headers;
using Casus.Storage.Access;
using Casus.Tests;
using Casus.Web.Routing;

namespace Casus.Web.Tests.Access;

/// <summary>Every route of the table, asked by everybody: answered exactly where its declared role says so.</summary>
public class RoleMatrixTests(SampleSite site) : IClassFixture<SampleSite>
{
    static readonly Actor Maker = new("test", "here");

    /// <summary>What anybody may ask for; whoever adds to it says why here.</summary>
    static readonly string[] Open = ["/assets/{name}", "/health", "/sign-in", "/sign-in/issuer"];

    public static TheoryData<string, string> Routes
    {
        get
        {
            var routes = new TheoryData<string, string>();
            // Handing in a key is answered by what the key is: SignInTests.
            foreach (var route in RouteTable.All.Where(r => r is not { Method: "POST", Path: "/sign-in" }))
            foreach (var format in route.Formats)
                routes.Add(route.Method, route.Path + format.Extension());
            return routes;
        }
    }

    [Fact]
    public void Only_what_is_listed_here_is_open_to_anyone() =>
        Assert.Equal(
            Open,
            RouteTable
                .All.Where(r => r.Role == Role.Anyone)
                .Select(r => r.Path)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_writes_is_not_for_readers() =>
        Assert.DoesNotContain(
            RouteTable.All,
            r => r.Method != "GET" && r.Role < Role.Coder && r.Path is not ("/sign-in" or "/sign-out")
        );

    [Theory, MemberData(nameof(Routes))]
    public async Task A_route_opens_to_its_role_and_those_above(string method, string path)
    {
        var declared = RouteTable
            .All.Single(r => r.Method == method && r.Formats.Any(f => r.Path + f.Extension() == path))
            .Role;
        var asked = path.Replace("{id}", "x", StringComparison.Ordinal)
            .Replace("{name}", "site.css", StringComparison.Ordinal);

        Assert.Equal(declared == Role.Anyone, IsIn(await Ask(method, asked, null)));
        foreach (var role in Enum.GetValues<Role>().Except([Role.Anyone]))
            Assert.Equal(role >= declared, IsIn(await Ask(method, asked, Key(role, days: 1))));
        Assert.Equal(declared == Role.Anyone, IsIn(await Ask(method, asked, Key(Role.Admin, days: -1))));
        Assert.Equal(declared == Role.Anyone, IsIn(await Ask(method, asked, Revoked())));
        Assert.Equal(declared == Role.Anyone, IsIn(await Ask(method, asked, OfAnotherLedger())));
    }

    static bool IsIn(HttpStatusCode status) =>
        status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests);

    async Task<HttpStatusCode> Ask(string method, string path, string? key)
    {
        // Keys that open nothing are counted by the minute.
        site.Time.Advance(TimeSpan.FromMinutes(2));
        using var stranger = site.Stranger();
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Accept.ParseAdd("application/json");
        if (key is not null)
            request.Headers.Authorization = new("Bearer", key);
        if (method == "POST")
            request.Content = new FormUrlEncodedContent([]);
        using var answer = await stranger.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }

    string Key(Role role, int days) => site.Access.Add($"a {role}", role, TimeSpan.FromDays(days), Maker).Text;

    static string OfAnotherLedger()
    {
        using var scratch = new ScratchFolder();
        using var file = AccessFile.Open(scratch.Path("access"), TimeProvider.System);
        return file.Add("admin", Role.Admin, TimeSpan.FromDays(1), Maker).Text;
    }

    string Revoked()
    {
        var (key, text) = site.Access.Add("gone", Role.Admin, TimeSpan.FromDays(1), Maker);
        site.Access.Revoke(key.Id, Maker);
        return text;
    }
}
