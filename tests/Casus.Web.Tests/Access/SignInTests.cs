using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Casus.Storage.Access;
using Casus.Web.Access;

namespace Casus.Web.Tests.Access;

public class SignInTests
{
    [Fact]
    public async Task A_link_is_good_for_once_and_then_there_is_another()
    {
        await using var site = await TestSite.OverSamples();
        var second = site.Link;
        using var browser = site.Visitor();
        using var entered = await browser.GetAsync(second);
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);

        using var again = site.Visitor();
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.GetAsync(second)).StatusCode);
        Assert.NotEqual(second, site.Link);
        Assert.Equal(HttpStatusCode.SeeOther, (await again.GetAsync(site.Link)).StatusCode);
    }

    [Theory]
    [InlineData("/incidents?kind=clash", "/incidents?kind=clash")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/a\r\nX: y", "/")]
    public async Task Signing_in_leads_on_within_the_site_only(string to, string expected)
    {
        await using var site = await TestSite.OverSamples();
        using var browser = site.Visitor();
        var answer = await SignIn(site, browser, site.Key(Role.Reader), to);
        Assert.Equal((HttpStatusCode.SeeOther, expected), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_visit_ends_with_its_key_and_with_signing_out()
    {
        await using var site = await TestSite.OverSamples();
        var (key, text) = site.Access.Add("ana", Role.Reader, TimeSpan.FromDays(1), new("test", "here"));
        using var browser = site.Visitor();
        await SignIn(site, browser, text, "/");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/incidents")).StatusCode);
        site.Access.Revoke(key.Id, new("test", "here"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/incidents")).StatusCode);
    }

    [Fact]
    public async Task After_ten_wrong_keys_none_is_looked_at_for_a_minute()
    {
        await using var site = await TestSite.OverSamples();
        var (right, wrong) = (site.Key(Role.Reader), KeyText.Draw().Text);
        var before = site.Access.Head().Sequence;
        using var guess = site.Visitor(wrong);
        for (var i = 0; i < 1000; i++)
        {
            var expected = i < WrongKeys.AtMost - 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.TooManyRequests;
            Assert.Equal(expected, (await guess.GetAsync("/api/tolls")).StatusCode);
        }
        using var http = site.Visitor(right);
        using var barred = await http.GetAsync("/api/tolls");
        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "60"),
            (barred.StatusCode, barred.Headers.RetryAfter!.ToString())
        );
        site.Time.Advance(WrongKeys.Window);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/tolls")).StatusCode);

        var noted = site.Access.Audit(before);
        Assert.Equal(WrongKeys.AtMost, noted.Count);
        Assert.DoesNotContain(noted, e => e.ToString().Contains(wrong[^20..], StringComparison.Ordinal));
        Assert.Empty(site.Access.CheckAudit().Wrong);
    }

    static async Task<HttpResponseMessage> SignIn(TestSite site, HttpClient browser, string key, string to)
    {
        var page = await site.Page($"/sign-in?to={Uri.EscapeDataString(to)}", browser);
        var form = page.QuerySelector<IHtmlFormElement>("form[action='/sign-in']")!;
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Append(KeyValuePair.Create("key", key));
        return await browser.PostAsync("/sign-in", new FormUrlEncodedContent(fields));
    }
}
