using Casus.Storage;
using Microsoft.AspNetCore.Builder;

namespace Casus.Web.Tests;

/// <summary>The site over the samples, on a free port.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    WebApplication? _site;

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        var path = await SampleLedger.Path;
        _site = Site.Build(new SiteSettings(() => LedgerFile.OpenToRead(path), Port: 0));
        await _site.StartAsync();
        Http.BaseAddress = new(_site.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
