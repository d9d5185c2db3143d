namespace Casus.Web.Tests.Browser;

/// <summary>Every number, name, day and place on the pages leads to what it rests on.</summary>
public class LinkedWordsTests(Browsing browsing) : IClassFixture<Browsing>
{
    /// <summary>Words that are no link though they hold a number or a name that the page links elsewhere. Left out: headings, hints and forms, the
    /// reports' own text, sentences to copy, notes, and what our own list of treaties says.</summary>
    const string Unlinked = """
        names => {
          const out = "a, h1, h2, th, dt, form, button, label, option, summary, .hint, .count, .sentence, .notes, .print-head, .known, .text, .original, .legend, "
            + "figcaption, svg, meter, .away, .pages, .facets, kbd, .entries .soft, .chosen, .none";
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const found = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const words = node.textContent.trim();
            if (!words || node.parentElement.closest(out)) continue;
            if (/\d/.test(words) || names.some(n => words.includes(n))) found.push(words);
          }
          return found;
        }
        """;

    const string Names = """
        () => [...new Set([...document.querySelectorAll(".party bdi, .voice bdi, .place-list bdi")].map(e => e.textContent.trim()).filter(n => n.length > 3 && !/^[a-z]/.test(n)))]
        """;

    [Theory]
    [InlineData("incident")]
    [InlineData("incident-arabic")]
    [InlineData("incident-then")]
    [InlineData("incidents")]
    [InlineData("appeals")]
    [InlineData("report")]
    [InlineData("search")]
    [InlineData("claimants")]
    [InlineData("claimant")]
    [InlineData("agencies")]
    public async Task Numbers_and_names_are_links(string page)
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(browsing.Paths[page]);
        var names = await tab.EvaluateAsync<string[]>(Names);
        Assert.Empty(await tab.EvaluateAsync<string[]>(Unlinked, names));
    }

    [Fact]
    public async Task Words_lead_to_the_page_on_the_web_too()
    {
        var tab = await browsing.Tab();
        await tab.GotoAsync(browsing.Paths["incident"]);
        var notes = await tab.Locator(".notes li").AllTextContentsAsync();
        Assert.Contains(notes, n => n.Contains("#:~:text=", StringComparison.Ordinal));
        await tab.GotoAsync("/search?q=paris");
        await tab.Locator(".found a.open", new() { HasText = "Paris keeps silent" }).First.ClickAsync();
        Assert.Contains(
            "#:~:text=",
            await tab.Locator(".entries a[rel~=external]").First.GetAttributeAsync("href"),
            StringComparison.Ordinal
        );
    }
}
