using Casus.Storage.Access;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>A Chromium of this machine and the site over the samples; tests are skipped, with the reason, where there is none.</summary>
public sealed class Browsing : IAsyncLifetime
{
    static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("CASUS_CHROMIUM") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    IPlaywright? _playwright;
    IBrowser? _browser;

    public TestSite Site { get; private set; } = null!;

    /// <summary>Pages of every type, by name.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; private set; } = new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.OverSamples();
        Paths = await SamplePages.Of(Site);
        if (Array.Find(Places, File.Exists) is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A tab of its own, signed in as a reviewer.</summary>
    public async Task<IPage> Tab(Action<BrowserNewContextOptions>? set = null)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine; apt-get install chromium, or set CASUS_CHROMIUM.");
        var options = new BrowserNewContextOptions
        {
            BaseURL = Site.Http.BaseAddress!.AbsoluteUri,
            ViewportSize = new() { Width = 1440, Height = 900 },
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {Site.Key(Role.Reviewer)}" },
        };
        set?.Invoke(options);
        return await (await _browser.NewContextAsync(options)).NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }
}
