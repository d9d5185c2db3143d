using System.Collections.Concurrent;
using Casus.Storage.Access;
using Casus.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Casus.Web.Tests.Safety;

/// <summary>In a real browser nothing of what reports, addresses and people say is run, with our policy and without it.</summary>
public class HostileBrowserTests
{
    const int Tabs = 3;

    /// <summary>Runs before anything of a page: dialogs, the mark that attempts set, and what the policy had to stop are told.</summary>
    const string Watch = """
        (() => {
          const tell = what => window.__ran(`${location.pathname}: ${what}`);
          for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = said => tell(`${name} ${said}`);
          Object.defineProperty(window, '__x', { set: what => tell(`ran ${what}`), get: () => undefined });
          document.addEventListener('securitypolicyviolation', e => tell(`stopped ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
        })()
        """;

    /// <summary>What would run if somebody pointed there, and is told by being there.</summary>
    const string Primed = """
        () => [...document.querySelectorAll('*')].flatMap(e => [
          ...[...e.attributes].filter(a => a.name.startsWith('on') || a.name === 'srcdoc').map(a => `${e.localName} ${a.name}`),
          ...(/^(javascript|vbscript|data):$/.test(e.protocol ?? '') ? [`${e.localName} ${e.href}`] : []),
          ...(e.href?.baseVal ? [`${e.localName} ${e.href.baseVal}`] : []),
        ])
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_runs_and_the_policy_has_nothing_to_stop(bool withoutPolicy)
    {
        Assert.SkipUnless(Chromium.IsHere, Chromium.Absent);
        await using var site = await TestSite.Over(HostileLedger.Path);
        var told = new ConcurrentBag<string>();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        await using var context = await browser.NewContextAsync(
            new() { BaseURL = site.Http.BaseAddress!.AbsoluteUri, BypassCSP = withoutPolicy }
        );
        context.SetDefaultNavigationTimeout(Browsing.Patience);
        await context.ExposeFunctionAsync("__ran", (string what) => told.Add(what));
        await context.AddInitScriptAsync(Watch);
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Http.BaseAddress.AbsoluteUri, StringComparison.Ordinal))
                told.Add($"asked for {request.Url}");
        };
        await SignIn(context, site);
        await Control(context, told, withoutPolicy ? "ran 1" : "stopped script-src");

        var paths = new ConcurrentQueue<string>([.. HostilePages.OfTheLedger(site), .. HostilePages.Asked()]);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(_ => Visit(context, paths, told)));
        Assert.Empty(told);
        Assert.Empty(site.Faults);
    }

    /// <summary>A page that does run what it should not is told of: the watch sees.</summary>
    static async Task Control(IBrowserContext context, ConcurrentBag<string> told, string expected)
    {
        await context.RouteAsync(
            "**/control",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        ContentType = "text/html",
                        Headers = new Dictionary<string, string>
                        {
                            ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'",
                        },
                        Body = "<!DOCTYPE html><title>control</title><script>__x=1</script><p onclick=x>",
                    }
                )
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync("/control");
        Assert.Equal(["p onclick"], await page.EvaluateAsync<string[]>(Primed));
        Assert.Contains(told, what => what.Contains(expected, StringComparison.Ordinal));
        told.Clear();
        await page.CloseAsync();
    }

    static async Task Visit(IBrowserContext context, ConcurrentQueue<string> paths, ConcurrentBag<string> told)
    {
        var page = await context.NewPageAsync();
        while (paths.TryDequeue(out var path))
        {
            var answer = await page.GotoAsync(path);
            if (answer!.Status >= 500)
                told.Add($"{path}: {answer.Status}");
            foreach (var primed in await page.EvaluateAsync<string[]>(Primed))
                told.Add($"{path}: {primed}");
        }
    }

    static async Task SignIn(IBrowserContext context, TestSite site)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#key", site.Key(Role.Admin, HostileLedger.Attempts[0]));
        await page.ClickAsync("main button");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
