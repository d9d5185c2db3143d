using System.Net;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Casus.Storage.Access;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Tests.Safety;

/// <summary>Another site cannot make a visitor's browser change anything here, even where the browser sends the visitor's cookies.</summary>
public class CrossSiteTests
{
    static readonly string[] Media =
    [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
    ];

    [Fact]
    public async Task A_form_from_elsewhere_is_refused_and_nothing_is_kept()
    {
        await using var site = await TestSite.OverSamples();
        using var other = site.Visitor();
        var theirs = (await site.Page("/sign-in", other)).QuerySelector<IHtmlInputElement>("input[name=form]")!.Value;
        var before = Stored(site);
        var taken = new List<string>();
        foreach (var (route, _, path) in RealAddresses.Of(site).Where(a => HttpMethods.IsPost(a.Route.Method)))
        foreach (var media in Media)
        foreach (var token in new[] { "", "&form=", $"&form={Uri.EscapeDataString(theirs)}" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path);
            request.Headers.Add("Origin", "https://evil.example");
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            request.Content = new StringContent($"verdict=wrong&why=so&id={Figure(site)}&key=x{token}");
            request.Content.Headers.Remove("Content-Type");
            request.Content.Headers.TryAddWithoutValidation("Content-Type", media);
            using var answer = await site.Http.SendAsync(request);
            if ((int)answer.StatusCode is < 400 or >= 500)
                taken.Add($"{path} {media} {token}: {answer.StatusCode}");
        }
        Assert.Empty(taken);
        Assert.Equal(before, Stored(site));
        Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync("/incidents")).StatusCode);
    }

    [Fact]
    public async Task Our_own_form_is_taken()
    {
        await using var site = await TestSite.OverSamples();
        var ours = (await site.Page("/sign-in")).QuerySelector<IHtmlInputElement>("input[name=form]")!.Value;
        using var form = new FormUrlEncodedContent([
            new("id", Figure(site)),
            new("verdict", "wrong"),
            new("why", "so"),
            new("form", ours),
        ]);
        using var answer = await site.Http.PostAsync("/judgements", form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task Reading_changes_no_byte_of_ledger_or_log()
    {
        await using var site = await TestSite.OverSamples();
        using var http = site.Visitor(site.Key(Role.Admin));
        var before = Stored(site);
        foreach (var (_, _, path) in RealAddresses.Of(site).Where(a => HttpMethods.IsGet(a.Route.Method)))
        foreach (var who in new[] { site.Http, http })
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(
                method,
                $"{path}?verdict=wrong&why=so&id={Figure(site)}&form=x&undo=1"
            );
            (await who.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).Dispose();
        }
        Assert.Equal(before, Stored(site));
    }

    static string Figure(TestSite site)
    {
        using var ledger = Storage.LedgerFile.OpenToRead(site.Ledger);
        return ledger.Derived("figures").First().Id;
    }

    static (string Ledger, long Log) Stored(TestSite site) =>
        (Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(site.Ledger))), site.Access.Head().Sequence);
}
