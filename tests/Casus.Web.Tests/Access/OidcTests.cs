using System.Net;
using AngleSharp.Dom;
using Casus.Storage.Access;
using Casus.Tests;
using Casus.Web.Access;

namespace Casus.Web.Tests.Access;

public class OidcTests
{
    [Theory]
    [InlineData("analysts", HttpStatusCode.Forbidden)]
    [InlineData("chiefs", HttpStatusCode.OK)]
    public async Task Who_comes_from_the_issuer_has_the_role_that_its_word_stands_for(string word, HttpStatusCode audit)
    {
        await using var issuer = await FakeIssuer.Start();
        await using var site = await Over(issuer);
        (issuer.Claims["name"], issuer.Claims["roles"]) = ("Nino", new[] { "staff", word });
        using var browser = site.Visitor();
        var page = await SignIn(browser, "/incidents?lang=ar");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var onward = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
        Assert.Equal(
            "0;url=/incidents?lang=ar",
            onward.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")
        );
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/incidents")).StatusCode);
        Assert.Equal(audit, (await browser.GetAsync("/audit.json")).StatusCode);
        Assert.Contains(site.Access.Audit(), e => (e.Who, e.By, e.What) == ("Nino", "oidc u-17", "signed in"));
        Assert.Empty(site.Faults);
    }

    [Fact]
    public async Task Who_has_no_role_here_stays_out()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var site = await Over(issuer);
        issuer.Claims["roles"] = new[] { "visitors" };
        using var browser = site.Visitor();
        Assert.Equal(HttpStatusCode.Forbidden, (await SignIn(browser, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/incidents")).StatusCode);
    }

    [Fact]
    public async Task A_token_that_the_issuer_did_not_sign_opens_nothing()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var site = await Over(issuer);
        (issuer.Lies, issuer.Claims["roles"]) = (true, new[] { "chiefs" });
        using var browser = site.Visitor();
        Assert.Equal(HttpStatusCode.Forbidden, (await SignIn(browser, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/incidents")).StatusCode);
    }

    [Fact]
    public async Task A_code_that_another_browser_asked_for_opens_nothing()
    {
        await using var issuer = await FakeIssuer.Start();
        await using var site = await Over(issuer);
        issuer.Claims["roles"] = new[] { "chiefs" };
        using var asked = site.Visitor();
        using var other = site.Visitor();
        var back = await AtIssuer(asked, "/");
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(back)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/incidents")).StatusCode);
    }

    static Task<TestSite> Over(FakeIssuer issuer) =>
        TestSite.Over(
            SampleLedger.Path,
            settings =>
                settings with
                {
                    // The issuer's tokens are of this day.
                    Time = TimeProvider.System,
                    Oidc = new(issuer.Address, "casus", "a secret")
                    {
                        Roles = new Dictionary<string, Role> { ["analysts"] = Role.Coder, ["chiefs"] = Role.Admin },
                    },
                }
        );

    static async Task<HttpResponseMessage> SignIn(HttpClient browser, string to) =>
        await browser.GetAsync(await AtIssuer(browser, to));

    /// <summary>The address by which the issuer leads back.</summary>
    static async Task<Uri> AtIssuer(HttpClient browser, string to)
    {
        var start = await browser.GetAsync($"/sign-in/issuer?to={Uri.EscapeDataString(to)}");
        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        return (await browser.GetAsync(start.Headers.Location)).Headers.Location!;
    }
}
