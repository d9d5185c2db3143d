using System.Text.RegularExpressions;
using Casus.Web.Layout;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>Every key of the list, pressed.</summary>
public class KeyTests(Browsing browsing) : IClassFixture<Browsing>
{
    static async Task At(IPage tab, string path) =>
        await Assertions
            .Expect(tab)
            .ToHaveURLAsync(new Regex(Regex.Escape(path)), new() { Timeout = Browsing.Patience });

    async Task<IPage> Open(string path)
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return tab;
    }

    static async Task Press(IPage tab, string keys)
    {
        foreach (var key in keys.Split(' '))
            await tab.Keyboard.PressAsync(key == "Ctrl+z" ? "Control+z" : key);
    }

    [Theory]
    [InlineData("g i", "/incidents")]
    [InlineData("g c", "/claimants")]
    [InlineData("g d", "/appeals")]
    [InlineData("g t", "/agencies")]
    [InlineData("g m", "/incidents#map")]
    [InlineData("?", "/help")]
    public async Task Keys_go_to_pages(string keys, string path)
    {
        var tab = await Open("/search?q=fire");
        await Press(tab, keys);
        await At(tab, path);
    }

    [Fact]
    public async Task Keys_open_a_row_step_through_its_reports_and_go_back()
    {
        var tab = await Open(browsing.Paths["incident"]);
        await Press(tab, "j j k o");
        await At(tab, "/reports/");
        var first = new Uri(tab.Url).AbsolutePath;
        await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Press(tab, "]");
        await Assertions
            .Expect(tab)
            .Not.ToHaveURLAsync(new Regex(Regex.Escape(first)), new() { Timeout = Browsing.Patience });
        await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Press(tab, "[");
        await At(tab, first);
        await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Press(tab, "Escape");
        await Assertions
            .Expect(tab)
            .Not.ToHaveURLAsync(new Regex(Regex.Escape(first)), new() { Timeout = Browsing.Patience });
    }

    [Theory]
    [InlineData("y", "same")]
    [InlineData("n", "not-same")]
    [InlineData("h", "unsure")]
    public async Task Keys_of_the_review_press_the_buttons_of_the_item(string key, string act)
    {
        var tab = await Open("/review");
        await Heard(tab, act);
        await Press(tab, key);
        Assert.Equal(act, await tab.EvaluateAsync<string>("() => window.pressed"));
    }

    [Theory]
    [InlineData("a", "accept")]
    [InlineData("x", "reject")]
    [InlineData("h", "unsure")]
    public async Task Keys_of_a_report_judge_the_entry_with_the_focus(string key, string act)
    {
        var tab = await Open(browsing.Paths["report"]);
        await tab.Locator(".entries .review-item").Nth(1).FocusAsync();
        await Heard(tab, act);
        await Press(tab, key);
        Assert.Equal(act, await tab.EvaluateAsync<string>("() => window.pressed"));
        await Assertions
            .Expect(tab.Locator(".entries .review-item").Nth(1).Locator("details[open]"))
            .ToHaveCountAsync(1);
    }

    [Theory, InlineData("u"), InlineData("Ctrl+z")]
    public async Task Undoing_takes_back_what_one_decided_last(string key)
    {
        var tab = await Open("/review");
        await tab.Locator(".review-item form input[name=why]").First.FillAsync("as the days are one");
        await tab.Locator(".review-item [data-act=unsure]").First.ClickAsync();
        await tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(tab.Locator(".last")).ToContainTextAsync("as the days are one");
        await tab.Locator(".last input[name=why]").FillAsync("a mistake");
        await tab.Locator("h1").ClickAsync();
        await Press(tab, key);
        await Assertions.Expect(tab.Locator(".last")).ToHaveCountAsync(0, new() { Timeout = Browsing.Patience });
    }

    [Fact]
    public async Task Space_leaves_an_item_for_later_and_scrolls_where_nothing_is_decided()
    {
        var tab = await Open("/review");
        Assert.True(await tab.Locator("[data-act=skip]").CountAsync() > 0);
        var last = Math.Min(2, await tab.Locator(".review-item").CountAsync());
        await Press(tab, "j Space");
        await Assertions.Expect(tab.Locator($"#item-{last}")).ToBeFocusedAsync();
        await tab.GotoAsync("/help", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Press(tab, "Space");
        await tab.WaitForFunctionAsync("() => scrollY > 0");
    }

    [Fact]
    public async Task A_key_is_changed_turned_off_and_put_back_on_the_page_of_help()
    {
        var tab = await Open("/help");
        var next = tab.Locator("tr[data-id='next j']");
        await next.Locator("[data-change]").ClickAsync();
        await Press(tab, "k");
        await Assertions.Expect(next.Locator(".key")).ToContainTextAsync("taken");
        await next.Locator("[data-change]").ClickAsync();
        await Press(tab, "m");
        await Assertions.Expect(next.Locator("kbd")).ToHaveTextAsync("m");
        await tab.Locator("tr[data-id='previous k'] [data-drop]").ClickAsync();
        await tab.GotoAsync("/incidents", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Press(tab, "j k");
        await Assertions.Expect(tab.Locator("tr.at")).ToHaveCountAsync(0);
        await Press(tab, "m m");
        await Assertions.Expect(tab.Locator("tbody tr").Nth(1)).ToHaveClassAsync(new Regex(@"\bat\b"));
        await tab.GotoAsync("/help", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(next.Locator("kbd")).ToHaveTextAsync("m");
        await tab.Locator("[data-reset]").ClickAsync();
        await Assertions.Expect(next.Locator("kbd")).ToHaveTextAsync("j");
    }

    [Fact]
    public void Every_key_is_another()
    {
        Assert.Equal(Shortcut.All.Count, Shortcut.All.Select(s => s.Keys).Distinct().Count());
        // The first of two keys must be free: what it did by itself would never be heard.
        Assert.DoesNotContain(
            Shortcut.All,
            s => Shortcut.All.Any(o => o.Keys.StartsWith(s.Keys + " ", StringComparison.Ordinal))
        );
    }

    /// <summary>Tells which button a form was sent by, and sends nothing.</summary>
    static Task Heard(IPage tab, string act) =>
        tab.EvaluateAsync(
            """
            act => {
              for (const why of document.querySelectorAll("input[name=why]")) why.value = "because";
              document.addEventListener("submit", e => { e.preventDefault(); window.pressed = e.submitter.dataset.act; });
            }
            """,
            act
        );
}
