using Casus.Storage;
using Casus.Tests;
using Casus.Web.Reading;
using Microsoft.AspNetCore.Builder;

namespace Casus.Web.Tests;

/// <summary>The site over the samples, on a free port.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    WebApplication? _site;
    LedgerReader? _reader;

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        var path = await SampleLedger.Path;
        _reader = LedgerFile.OpenReader(path);
        _site = Site.Build(new SiteSettings(_reader.View, Port: 0) { Names = KnownNames.Load(Checkout.Knowledge) });
        await _site.StartAsync();
        Http.BaseAddress = new(_site.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _reader?.Dispose();
    }
}
