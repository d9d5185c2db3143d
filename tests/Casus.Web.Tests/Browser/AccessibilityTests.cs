using System.Text.Json;
using Casus.Tests;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>axe-core finds nothing serious on any type of page, by day and by night.</summary>
public class AccessibilityTests(Browsing browsing) : IClassFixture<Browsing>
{
    static readonly string Axe = File.ReadAllText(Checkout.Path("tests", "Casus.Web.Tests", "Browser", "axe.min.js"));

    public static TheoryData<ColorScheme, int> Looks =>
        new()
        {
            { ColorScheme.Light, 1440 },
            { ColorScheme.Dark, 1440 },
            { ColorScheme.Light, 390 },
            { ColorScheme.Dark, 390 },
            // A window of 1280 pixels at 400 %.
            { ColorScheme.Light, 320 },
            { ColorScheme.Dark, 320 },
        };

    [Theory, MemberData(nameof(Looks))]
    public Task No_page_has_a_serious_finding(ColorScheme scheme, int width) => Check(scheme, width, Media.Screen);

    [Fact]
    public Task No_print_has_a_serious_finding() => Check(ColorScheme.Light, 794, Media.Print);

    async Task Check(ColorScheme scheme, int width, Media media)
    {
        var tab = await browsing.Tab(o =>
        {
            o.ColorScheme = scheme;
            o.ViewportSize = new() { Width = width, Height = 900 };
            // The page's own policy lets no other script in: axe is the tester's, not the page's.
            o.BypassCSP = true;
        });
        await tab.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
        var found = new List<string>();
        foreach (var (name, path) in browsing.Paths)
        {
            await tab.GotoAsync(path);
            await tab.EvaluateAsync(Axe);
            var answer = await tab.EvaluateAsync<JsonElement>(
                "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations"
            );
            foreach (var violation in answer.EnumerateArray())
                if (violation.GetProperty("impact").GetString() is "serious" or "critical")
                    found.Add(
                        $"{name}: {violation.GetProperty("id")}: {violation.GetProperty("nodes")[0].GetProperty("html")} {violation.GetProperty("nodes")[0].GetProperty("failureSummary")}"
                    );
        }
        Assert.Empty(found);
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task No_page_is_wider_than_the_window_or_asks_for_what_its_policy_forbids(
        ColorScheme scheme,
        int width
    )
    {
        var tab = await browsing.Tab(o =>
        {
            o.ColorScheme = scheme;
            o.ViewportSize = new() { Width = width, Height = 900 };
        });
        var complaints = new List<string>();
        tab.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
        foreach (var (name, path) in browsing.Paths)
        {
            await tab.GotoAsync(path);
            if (
                await tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")
                is > 0
                    and var over
            )
                complaints.Add($"{name} is {over} pixels too wide");
        }
        Assert.Empty(complaints);
    }
}
