using Casus.Storage.Access;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>What every screen promises, seen in a browser.</summary>
public class ScreenContractTests(Browsing browsing) : IClassFixture<Browsing>
{
    string Incident => browsing.Paths["incident"];

    [Fact]
    public async Task A_figure_shows_its_words_on_focus_and_leads_to_them_marked()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(Incident);
        var figure = tab.Locator(".tolls .claimed .w").First;
        await figure.FocusAsync();
        var number = (await figure.InnerTextAsync()).Trim();
        Assert.NotEmpty(await figure.GetAttributeAsync("data-q") ?? "");
        // Focus by program is shown as by key when a key was pressed last.
        await tab.Keyboard.PressAsync("Shift+Tab");
        await tab.Keyboard.PressAsync("Tab");
        Assert.Contains("“", await Shown(figure), StringComparison.Ordinal);
        await figure.ClickAsync();
        await Assertions
            .Expect(tab)
            .ToHaveURLAsync(
                new System.Text.RegularExpressions.Regex("/reports/.*#c="),
                new() { Timeout = Browsing.Patience }
            );
        var marked = tab.Locator("mark.now");
        await Assertions.Expect(marked.First).ToBeInViewportAsync();
        var words = string.Concat(await marked.AllInnerTextsAsync());
        Assert.Matches(@"\w", words);
        Assert.True(number.Split(' ').Any(part => part.Any(char.IsDigit)), number);
    }

    [Fact]
    public async Task Without_a_script_the_words_are_marked_too()
    {
        var tab = await browsing.Tab(o => o.JavaScriptEnabled = false);
        await tab.GotoAsync(Incident);
        await tab.Locator(".tolls .claimed .w").First.ClickAsync();
        await Assertions.Expect(tab.Locator(".at:target + mark")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_a_script_search_facets_and_other_moments_work()
    {
        var tab = await browsing.Tab(o => o.JavaScriptEnabled = false);
        await tab.GotoAsync("/incidents");
        await tab.FillAsync(".filter input[name=q]", "earthquake");
        await tab.ClickAsync(".filter button");
        Assert.Equal(1, await tab.Locator("tbody tr").CountAsync());
        await tab.GotoAsync("/incidents");
        await tab.Locator(".facets a", new() { HasText = "disaster" }).ClickAsync();
        Assert.EndsWith("type=disaster", tab.Url, StringComparison.Ordinal);
        Assert.Equal(1, await tab.Locator("tbody tr").CountAsync());
        await tab.GotoAsync(Incident);
        await tab.FillAsync("input[name=as-of]", "2023-05-09");
        await tab.ClickAsync(".box form button");
        await Assertions.Expect(tab.Locator(".stand strong")).ToContainTextAsync("2023-05-09");
    }

    [Fact]
    public async Task Pointing_at_a_place_lights_its_rows_and_a_row_lights_its_place_and_day()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync("/incidents");
        await tab.Locator(".map a").First.FocusAsync();
        await Assertions.Expect(tab.Locator("tr.lit").First).ToBeVisibleAsync();
        await tab.Locator("tbody tr", new() { HasText = "Paris" }).HoverAsync();
        await Assertions.Expect(tab.Locator(".strip a.lit")).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Locator(".map a.lit").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task All_that_was_chosen_stands_in_the_address_and_back_undoes_it()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync("/incidents");
        var all = await tab.Locator("tbody tr").CountAsync();
        await tab.Locator(".facets a", new() { HasText = "clash" }).ClickAsync();
        await tab.Locator(".strip a[data-from]:not([tabindex='-1'])").First.ClickAsync(new() { Force = true });
        var address = tab.Url;
        Assert.Contains("type=clash", address, StringComparison.Ordinal);
        Assert.Contains("from=", address, StringComparison.Ordinal);
        var rows = await tab.Locator("tbody tr").AllInnerTextsAsync();
        await tab.GoBackAsync();
        await tab.GoBackAsync();
        Assert.Equal(all, await tab.Locator("tbody tr").CountAsync());
        await tab.GotoAsync(address);
        Assert.Equal(rows, await tab.Locator("tbody tr").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Claimants_stand_side_by_side_with_signs_and_words_for_what_differs()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(Incident);
        await Assertions.Expect(tab.Locator(".matrix .a-differs .mark").First).ToHaveTextAsync("≠");
        await Assertions.Expect(tab.Locator(".matrix .a-silent").First).ToContainTextAsync("silent");
        Assert.True(await tab.Locator(".matrix tbody tr").CountAsync() > 1);
    }

    [Fact]
    public async Task Keys_walk_search_and_help_rest_while_typing_and_can_be_turned_off()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync("/incidents", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Keyboard.PressAsync("j");
        await tab.Keyboard.PressAsync("j");
        await Assertions
            .Expect(tab.Locator("tbody tr").Nth(1))
            .ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bat\b"));
        await tab.Keyboard.PressAsync("/");
        await tab.Keyboard.TypeAsync("j?");
        Assert.Equal("j?", await tab.InputValueAsync(".filter input[name=q]"));
        await tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Locator(".filter input[name=q]")).Not.ToBeFocusedAsync();
        await tab.Keyboard.PressAsync("?");
        await Assertions
            .Expect(tab)
            .ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/help$"), new() { Timeout = Browsing.Patience });
        await tab.GotoAsync("/help", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.UncheckAsync("[data-keys-switch] input");
        await tab.GotoAsync("/incidents", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Keyboard.PressAsync("j");
        await Assertions.Expect(tab.Locator("tr.at")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Keys_step_from_span_to_span_in_a_report()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(browsing.Paths["report"], new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Keyboard.PressAsync("Shift+ArrowRight");
        await tab.Keyboard.PressAsync("Shift+ArrowRight");
        var second = new Uri(tab.Url).Fragment;
        Assert.StartsWith("#c=", second, StringComparison.Ordinal);
        await tab.Keyboard.PressAsync("Shift+ArrowLeft");
        Assert.NotEqual(second, new Uri(tab.Url).Fragment);
    }

    [Fact]
    public async Task Light_and_dark_follow_the_system_and_motion_rests_where_it_is_unwanted()
    {
        var light = await Ground(ColorScheme.Light);
        Assert.NotEqual(light, await Ground(ColorScheme.Dark));
        var tab = await browsing.Tab(o => o.ReducedMotion = ReducedMotion.Reduce);
        await tab.GotoAsync("/incidents");
        Assert.Equal(
            "auto",
            await tab.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior")
        );

        async Task<string> Ground(ColorScheme scheme)
        {
            var seen = await browsing.Tab(o => o.ColorScheme = scheme);
            await seen.GotoAsync("/incidents");
            return await seen.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
        }
    }

    [Fact]
    public async Task Arabic_reads_from_the_right_and_quotes_keep_their_own_direction()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(browsing.Paths["incident-arabic"]);
        Assert.Equal("rtl", await tab.EvaluateAsync<string>("() => getComputedStyle(document.body).direction"));
        Assert.Equal(
            "ltr",
            await tab.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('q')).direction")
        );
        Assert.Equal(0, await tab.Locator("q:not([dir=auto])").CountAsync());
    }

    [Fact]
    public async Task Print_gives_numbered_footnotes_with_quote_source_and_address()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(Incident, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        await tab.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        var links = await tab.Locator("main .w").CountAsync();
        Assert.Equal(links, await tab.Locator("ol.notes li").CountAsync());
        await Assertions.Expect(tab.Locator("ol.notes li").First).ToContainTextAsync("/reports/");
        await Assertions.Expect(tab.Locator(".print-head")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Locator(".top")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Opening_a_sentence_copies_it()
    {
        var tab = await browsing.Tab(o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        await tab.GotoAsync(Incident, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Locator("details.copy summary").First.ClickAsync();
        await Assertions.Expect(tab.Locator(".told")).ToBeVisibleAsync();
        var copied = await tab.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith("According to ", copied, StringComparison.Ordinal);
        Assert.EndsWith("machine-read.", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_be_pressed_is_large_enough()
    {
        var tab = await browsing.Tab(o => o.ViewportSize = new() { Width = 390, Height = 900 });
        foreach (var name in (string[])["incidents", "incident", "review"])
        {
            await tab.GotoAsync(browsing.Paths[name]);
            var small = await tab.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("button, input:not([type=hidden]), select, summary, nav a, .facets a, .chosen a")]
                  .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest("label")?.matches(".away"))
                  .map(e => [e, e.getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0 && Math.min(box.width, box.height) < 23.5)
                  .map(([e, box]) => `${e.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
                """
            );
            Assert.Empty(small);
        }
    }

    static Task<string> Shown(ILocator link) =>
        link.EvaluateAsync<string>("e => getComputedStyle(e, '::after').content");
}
