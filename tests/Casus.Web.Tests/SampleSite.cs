using Casus.Storage.Access;

namespace Casus.Web.Tests;

/// <summary>The site over the samples, for tests that change nothing in the ledger.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = null!;

    /// <summary>As the owner; redirects are not followed.</summary>
    public HttpClient Http => Site.Http;

    public SteppingTime Time => Site.Time;

    public AccessFile Access => Site.Access;

    /// <summary>A visitor without cookies or keys; redirects are not followed.</summary>
    public HttpClient Stranger() => Site.Visitor();

    public async ValueTask InitializeAsync() => Site = await TestSite.OverSamples();

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
