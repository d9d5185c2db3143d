using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Casus.Storage;
using Casus.Storage.Access;
using Casus.Tests;
using Casus.Web.Reading;
using Microsoft.AspNetCore.Builder;

namespace Casus.Web.Tests;

/// <summary>A site over a ledger file of its own, on a free port, with its owner signed in.</summary>
public sealed class TestSite : IAsyncDisposable
{
    readonly ScratchFolder _scratch = new();
    readonly LedgerReader _reader;
    readonly WebApplication _site;
    string _link = "";

    TestSite(string ledger, SteppingTime time, Func<SiteSettings, SiteSettings> change)
    {
        Ledger = _scratch.Path("ledger.db");
        File.Copy(ledger, Ledger);
        Time = time;
        Access = AccessFile.Open(_scratch.Path("access"), time);
        _reader = LedgerFile.OpenReader(Ledger);
        _site = Site.Build(
            change(
                new SiteSettings(_reader.View, Port: 0)
                {
                    Names = KnownNames.Load(Checkout.Knowledge),
                    Access = Access,
                    Write = () => LedgerFile.OpenToWrite(Ledger, time),
                    Local = "owner",
                    Time = time,
                    ShowLink = shown => _link = shown,
                    Tell = Faults.Add,
                }
            )
        );
    }

    public static Task<TestSite> OverSamples() => Over(SampleLedger.Path);

    public static async Task<TestSite> Over(Task<string> ledger, Func<SiteSettings, SiteSettings>? change = null)
    {
        var site = new TestSite(await ledger, new(), change ?? (settings => settings));
        await site._site.StartAsync();
        site.Http.BaseAddress = new(site._site.Urls.First());
        Site.ShowLink(site._site);
        (await site.Http.GetAsync(site._link)).Dispose();
        return site;
    }

    public string Ledger { get; }

    public SteppingTime Time { get; }

    public AccessFile Access { get; }

    /// <summary>What the program itself did wrong.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The last link that was shown.</summary>
    public string Link => _link;

    /// <summary>As the owner; redirects are not followed.</summary>
    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>A visitor of its own, without cookies at first; redirects are not followed.</summary>
    public HttpClient Visitor(string? key = null)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = Http.BaseAddress,
        };
        if (key is not null)
            http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return http;
    }

    public string Key(Role role, string name = "someone") =>
        Access.Add(name, role, TimeSpan.FromDays(1), new("test", "here")).Text;

    public async Task<IHtmlDocument> Page(string path, HttpClient? http = null) =>
        new HtmlParser().ParseDocument(await (http ?? Http).GetStringAsync(path));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _site.DisposeAsync();
        _reader.Dispose();
        Access.Dispose();
        _scratch.Dispose();
    }
}
