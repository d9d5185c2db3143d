using Casus.Storage.Access;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>A Chromium of this machine and the site over the samples; tests are skipped, with the reason, where there is none.</summary>
public sealed class Browsing : IAsyncLifetime
{
    /// <summary>Milliseconds that a page may take on a machine that is busy with other tests.</summary>
    public const float Patience = 90_000;

    IPlaywright? _playwright;
    IBrowser? _browser;
    string? _state;

    public TestSite Site { get; private set; } = null!;

    /// <summary>Pages of every type, by name.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; private set; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.OverSamples();
        Paths = await SamplePages.Of(Site);
        if (!Chromium.IsHere)
            return;
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience / 3);
        _browser = await Chromium.Launch(_playwright);
    }

    /// <summary>A tab of its own, signed in as a reviewer.</summary>
    public async Task<IPage> Tab(Action<BrowserNewContextOptions>? set = null)
    {
        Assert.SkipWhen(_browser is null, Chromium.Absent);
        var options = new BrowserNewContextOptions
        {
            BaseURL = Site.Http.BaseAddress!.AbsoluteUri,
            ViewportSize = new() { Width = 1440, Height = 900 },
            StorageState = _state ??= await SignedIn(_browser),
        };
        set?.Invoke(options);
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>As people do it, by the form: a key in a header is how programs come, and they get other answers.</summary>
    async Task<string> SignedIn(IBrowser browser)
    {
        await using var context = await browser.NewContextAsync(new() { BaseURL = Site.Http.BaseAddress!.AbsoluteUri });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#key", Site.Key(Role.Reviewer));
        await page.ClickAsync("main button");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }
}
