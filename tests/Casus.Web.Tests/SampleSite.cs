using Casus.Storage;
using Casus.Storage.Access;
using Casus.Tests;
using Casus.Web.Reading;
using Microsoft.AspNetCore.Builder;

namespace Casus.Web.Tests;

/// <summary>The site over the samples, on a free port, and its owner signed in.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    readonly ScratchFolder _scratch = new();
    LedgerReader? _reader;
    WebApplication? _site;

    /// <summary>As the owner; redirects are not followed.</summary>
    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public SteppingTime Time { get; } = new();

    public AccessFile Access { get; private set; } = null!;

    /// <summary>A visitor without cookies or keys; redirects are not followed.</summary>
    public HttpClient Stranger() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Http.BaseAddress };

    public async ValueTask InitializeAsync()
    {
        _reader = LedgerFile.OpenReader(await SampleLedger.Path);
        Access = AccessFile.Open(_scratch.Path("access"), Time);
        var link = "";
        _site = Site.Build(
            new SiteSettings(_reader.View, Port: 0)
            {
                Names = KnownNames.Load(Checkout.Knowledge),
                Access = Access,
                Local = "owner",
                Time = Time,
                ShowLink = shown => link = shown,
            }
        );
        await _site.StartAsync();
        Http.BaseAddress = new(_site.Urls.First());
        Site.ShowLink(_site);
        (await Http.GetAsync(link)).Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _reader?.Dispose();
        Access?.Dispose();
        _scratch.Dispose();
    }
}
