using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>Pictures of the pages over the samples for the docs; made by <c>./build.sh screens</c>.</summary>
public class Screens(Browsing browsing) : IClassFixture<Browsing>
{
    public static TheoryData<string, string, int, ColorScheme> All =>
        new()
        {
            { "incidents", "incidents", 1440, ColorScheme.Light },
            { "incident", "incident", 1440, ColorScheme.Light },
            { "incident-dark", "incident", 1440, ColorScheme.Dark },
            { "incident-phone", "incident", 390, ColorScheme.Light },
            { "incident-arabic", "incident-arabic", 1440, ColorScheme.Light },
            { "report", "report-original", 1440, ColorScheme.Light },
            { "review", "review", 1440, ColorScheme.Dark },
        };

    [Theory, MemberData(nameof(All))]
    public async Task Screen(string name, string page, int width, ColorScheme scheme)
    {
        var folder = Environment.GetEnvironmentVariable("CASUS_SCREENS");
        Assert.SkipWhen(folder is null, "Pictures are only made by ./build.sh screens.");
        var tab = await browsing.Tab(o =>
        {
            o.ColorScheme = scheme;
            o.ViewportSize = new() { Width = width, Height = 900 };
            o.ReducedMotion = ReducedMotion.Reduce;
        });
        await tab.GotoAsync(browsing.Paths[page], new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.ScreenshotAsync(new() { Path = Path.Combine(folder!, name + ".png") });
    }
}
