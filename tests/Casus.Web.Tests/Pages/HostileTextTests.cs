using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Tests;
using Casus.Work;

namespace Casus.Web.Tests.Pages;

/// <summary>A report's words are only ever words.</summary>
public sealed class HostileTextTests : IDisposable
{
    const string Evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    static readonly string Shown = System.Net.WebUtility.HtmlEncode(Evil);

    readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task Markup_in_a_report_is_shown_and_never_run()
    {
        await using var site = await TestSite.Over(Ledger());
        var list = await site.Page("/incidents");
        var incident = list.QuerySelector("a.open")!.GetAttribute("href")!;
        var page = await site.Page(incident);
        var report = page.QuerySelector("#reports a.open")!.GetAttribute("href")!;
        foreach (
            var path in (string[])
                ["/incidents", incident, report, report + "?original=1", "/search?q=alert", "/claimants"]
        )
        {
            var html = await site.Http.GetStringAsync(path);
            Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains(
            "onerror=alert(2)",
            (await site.Page(report)).QuerySelector(".text")!.TextContent,
            StringComparison.Ordinal
        );
        var original = await site.Http.GetAsync(report + "/original");
        Assert.Equal("text/plain", original.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", original.Content.Headers.ContentDisposition!.DispositionType);
    }

    async Task<string> Ledger()
    {
        _scratch.Write(
            "in/evil.html",
            // Written as entities, so that the words themselves hold what looks like markup.
            $"""
            <html><head><title>Shelling {Shown} kills five near Karvel</title></head><body><article><h1>Shelling {Shown} kills five near Karvel</h1>
            <p>KARVEL, Eritrea, 4 May 2023 (Reuters) - Ethiopian shells killed five Eritrean soldiers on Thursday, the Eritrean defence ministry said {Shown}.</p>
            <p>"They fired {Shown} first at our posts on the border," said the ministry. Ethiopia denied that its troops had fired at all on Thursday.</p>
            </article></body></html>
            """
        );
        var path = _scratch.Path("evil.db");
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using var ledger = LedgerFile.OpenOrCreate(path, models.MadeBy, TimeProvider.System);
        var run = new ReadingRun(ledger, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 1));
        await run.Read(new Inputs([_scratch.Path("in")], () => Stream.Null).Items(), CancellationToken.None);
        LedgerFold.Refresh(ledger);
        return path;
    }

    public void Dispose() => _scratch.Dispose();
}
