using Casus.Ledger.Document;
using Casus.Storage;
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
        var figure = tab.Locator(".tolls .claimed td:nth-child(2) .w").First;
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
        await tab.Locator(".tolls .claimed td:nth-child(2) .w").First.ClickAsync();
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

    [Theory, InlineData(1440), InlineData(700), InlineData(390)]
    public async Task What_has_the_focus_is_never_hidden(int width)
    {
        foreach (var page in (string[])["incident", "incidents", "review"])
        {
            var tab = await browsing.Tab(o =>
            {
                o.ViewportSize = new() { Width = width, Height = 600 };
                o.ReducedMotion = ReducedMotion.Reduce;
            });
            await tab.GotoAsync(browsing.Paths[page]);
            // Down, and up again: coming from below something could slide under what sticks to the top.
            foreach (var key in (string[])["Tab", "Shift+Tab"])
                for (var i = 0; i < 45; i++)
                {
                    await tab.Keyboard.PressAsync(key);
                    Assert.True(
                        await tab.EvaluateAsync<bool>(
                            """
                            () => {
                              const [e, bar] = [document.activeElement, document.querySelector(".top")];
                              if (e === document.body || e.matches(".skip") || bar.contains(e) || getComputedStyle(bar).position !== "sticky") return true;
                              return e.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom;
                            }
                            """
                        ),
                        await tab.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)")
                    );
                }
        }
    }

    [Fact]
    public async Task By_keys_alone_one_comes_from_the_list_to_the_words_of_a_number()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync("/incidents");
        await Tabbed(tab, "a.open");
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Locator("#now")).ToBeVisibleAsync();
        await Tabbed(tab, ".figures .w, #tolls .w");
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Locator(".at:target + mark")).ToBeInViewportAsync();
    }

    /// <summary>Goes on by the tab key until something of this kind has the focus, which must be seen to have it.</summary>
    static async Task Tabbed(IPage tab, string kind)
    {
        for (var i = 0; i < 200; i++)
        {
            await tab.Keyboard.PressAsync("Tab");
            if (await tab.EvaluateAsync<bool>("kind => document.activeElement.matches(kind)", kind))
            {
                Assert.NotEqual(
                    "none",
                    await tab.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle")
                );
                return;
            }
        }
        Assert.Fail($"Nothing like {kind} is reached by the tab key.");
    }

    [Fact]
    public async Task Without_a_script_something_is_judged_and_undone()
    {
        var page = await browsing.Tab(o => o.JavaScriptEnabled = false);
        await page.GotoAsync(browsing.Paths["report"]);
        var entry = page.Locator(".entries .review-item").First;
        await entry.Locator("details.judging summary").First.ClickAsync();
        await entry.Locator("input[name=why]").First.FillAsync("read as it stands");
        await entry.Locator("button[value=accepted]").First.ClickAsync();
        await page.GotoAsync("/judgements");
        var made = page.Locator(".judgements li", new() { HasText = "read as it stands" }).First;
        await made.Locator("input[name=why]").FillAsync("only tried");
        await made.Locator("button").ClickAsync();
        await Assertions
            .Expect(page.Locator(".judgements li", new() { HasText = "only tried" }).First)
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_page_of_one_incident_map_timeline_and_reports_light_each_other()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(Incident, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await tab.Locator(".map a").First.FocusAsync();
        await Assertions.Expect(tab.Locator("#timeline li.lit").First).ToBeAttachedAsync();
        await Assertions.Expect(tab.Locator("#reports tr.lit").First).ToBeAttachedAsync();
        await tab.Locator("#timeline ul li[data-places]:not([data-places=''])").First.Locator("a").First.FocusAsync();
        await Assertions.Expect(tab.Locator(".place-list li.lit").First).ToBeAttachedAsync();
        await tab.Locator("#reports tbody tr a.open").First.FocusAsync();
        await Assertions.Expect(tab.Locator("#timeline > .timeline > li.lit").First).ToBeAttachedAsync();
        await Assertions.Expect(tab.Locator(".days a.lit").First).ToBeAttachedAsync();
        await tab.Locator(".days a").First.FocusAsync();
        await Assertions.Expect(tab.Locator("#reports tr.lit").First).ToBeAttachedAsync();
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
        // Who told it first, and who carries or repeats it.
        await Assertions.Expect(tab.Locator(".matrix .tag.good").First).ToHaveTextAsync("first");
        await Assertions.Expect(tab.Locator(".matrix .carriers").First).ToContainTextAsync("repeated by");
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
    public async Task Print_gives_numbered_footnotes_and_the_ledgers_hash_without_a_script()
    {
        var tab = await browsing.Tab(o => o.JavaScriptEnabled = false);
        await tab.GotoAsync(Incident);
        await Assertions.Expect(tab.Locator(".notes")).ToBeHiddenAsync();
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(tab.Locator(".notes li").First).ToContainTextAsync("/reports/");
        Assert.Matches("^\"?\\d", await Shown(tab.Locator("main .w").First));
        await Assertions.Expect(tab.Locator(".top")).ToBeHiddenAsync();
        // The hash is worked out in the background: a page that is asked for early has none yet.
        while (!(await tab.Locator(".print-head").InnerTextAsync()).Contains("sha256:", StringComparison.Ordinal))
            await tab.ReloadAsync();
        using var reader = LedgerFile.OpenReader(browsing.Site.Ledger);
        using var view = reader.View();
        await Assertions.Expect(tab.Locator(".print-head")).ToContainTextAsync(DocumentHash.Of(view));
        await Assertions.Expect(tab.Locator(".print-head")).ToContainTextAsync("published by 2023-05-15");
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
