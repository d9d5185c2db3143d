using System.Net;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Storage;
using Casus.Tests;
using Casus.Work;

namespace Casus.Web.Tests.Pages;

/// <summary>An address that somebody cited leads to the same thing after everything that happens to a ledger.</summary>
public class PermalinkTests
{
    [Fact]
    public async Task Addresses_stand_after_reading_again_and_after_a_restart()
    {
        using var scratch = new ScratchFolder();
        var ledger = scratch.Path("ledger.db");
        File.Copy(await SampleLedger.Path, ledger);
        var before = await Cited(Task.FromResult(ledger));
        Assert.True(before.Count > 40);
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using (var written = LedgerFile.OpenToWrite(ledger, TimeProvider.System))
        {
            var run = new ReadingRun(written, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 2));
            await run.Read(new Inputs([Checkout.Path("samples")], () => Stream.Null).Items(), CancellationToken.None);
            LedgerFold.Refresh(written);
        }
        Assert.Equal(before, await Cited(Task.FromResult(ledger)));
    }

    [Fact]
    public async Task A_report_that_was_taken_out_says_who_when_and_why_on_its_page_in_the_words_asked_for()
    {
        await using var site = await TestSite.OverSamples();
        var report = (await SamplePages.Of(site))["report"].Split('/')[^1];
        using (var ledger = LedgerFile.OpenToWrite(site.Ledger, site.Time))
        {
            Withdrawals.Forget(
                ledger,
                new(
                    JudgementKind.Forgotten,
                    [new(report, null, null)],
                    new string('0', 64),
                    "ana",
                    site.Time.GetUtcNow(),
                    "a private person"
                )
            );
            LedgerFold.Refresh(ledger);
        }
        foreach (var (query, words) in new[] { ("", "taken out by ana"), ("?lang=ar", "أزال هذا التقرير ana") })
        {
            using var answer = await site.Http.GetAsync($"/reports/{report}{query}");
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains(words, page, StringComparison.Ordinal);
            Assert.Contains("a private person", page, StringComparison.Ordinal);
        }
    }

    /// <summary>Where each link to words leads, and the words that it said.</summary>
    static async Task<SortedDictionary<string, string>> Cited(Task<string> ledger)
    {
        await using var site = await TestSite.Over(ledger);
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var page = await site.Page((await SamplePages.Of(site))["incident"]);
        foreach (var link in page.QuerySelectorAll("main .w"))
        {
            var address = link.GetAttribute("href")!;
            all[address] = link.GetAttribute("data-q")!;
            var report = await site.Page(address.Split('#')[0]);
            if (address.Contains('#', StringComparison.Ordinal))
                Assert.NotNull(report.GetElementById(address.Split('#')[1]));
        }
        return all;
    }
}
