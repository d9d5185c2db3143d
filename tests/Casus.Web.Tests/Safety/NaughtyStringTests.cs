using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Storage.Access;
using Casus.Tests;
using Casus.Work;

namespace Casus.Web.Tests.Safety;

/// <summary>Strings that programs stumble over come back as they went in: from titles, texts, names, reasons and queries.</summary>
public sealed class NaughtyStringTests : IDisposable
{
    static readonly IReadOnlyList<string> Strings = HostileLines.Of("naughty.txt");

    readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task What_reports_say_is_stored_and_answered_as_it_is()
    {
        await using var site = await TestSite.Over(Ledger());
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        string? next = "/api/reports?limit=1000";
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await site.Http.GetStringAsync(next));
            foreach (var row in page.RootElement.GetProperty("items").EnumerateArray())
                told[row.GetProperty("id").GetString()!] = row.GetProperty("title").GetString()!;
            next = page.RootElement.GetProperty("next").GetString();
        }
        var changed = Strings.ToHashSet(StringComparer.Ordinal);
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        foreach (var id in ledger.ReportIds())
        {
            var report = ledger.Load(id).Report;
            Assert.Equal(report.Title, told[id]);
            Assert.Contains(report.Title!, (await site.Page($"/reports/{id}")).Title!.Trim(), StringComparison.Ordinal);
            changed.ExceptWith(
                Strings.Where(s =>
                    report.Title == $"Shots near {s} mill"
                    && report.Text.Contains($"beside {s} today", StringComparison.Ordinal)
                )
            );
        }
        // What the reader of reports takes for litter: controls, odd and invisible spaces, lines, markup.
        Assert.All(changed, s => Assert.True(s.IndexOfAny(['<', '&']) >= 0 || s.EnumerateRunes().Any(IsLitter), s));
        Assert.Empty(site.Faults);
    }

    [Fact]
    public async Task What_people_ask_and_decide_is_answered_and_kept_as_it_is()
    {
        await using var site = await TestSite.OverSamples();
        using var reviewer = site.Visitor(site.Key(Role.Reviewer));
        using var figures = JsonDocument.Parse(await reviewer.GetStringAsync("/api/figures?limit=1"));
        var id = figures.RootElement.GetProperty("items")[0].GetProperty("id").GetString()!;
        foreach (var said in Strings)
        {
            var asked = await site.Page($"/search?q={Uri.EscapeDataString(said)}");
            var typed = asked.QuerySelector<IHtmlInputElement>("main input[name=q]")!.Value;
            // HTML can write neither NUL nor the second set of controls.
            if (!said.Any(c => c is '\0' or >= '\u0080' and <= '\u009F'))
                Assert.Equal(said, typed);

            using var form = new FormUrlEncodedContent([new("id", id), new("verdict", "unsure"), new("why", said)]);
            using var kept = await reviewer.PostAsync("/judgements", form);
            var expected = said.Contains('\0', StringComparison.Ordinal)
                ? HttpStatusCode.BadRequest
                : HttpStatusCode.Created;
            Assert.Equal((said, expected), (said, kept.StatusCode));
            site.Time.Advance(TimeSpan.FromSeconds(1));
        }
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        Assert.Equal(
            Strings.Where(s => !s.Contains('\0', StringComparison.Ordinal)).Select(s => s.Trim()),
            ledger.Judgements().Select(j => j.Why)
        );
        foreach (var said in Strings.Where(s => !s.Any(char.IsControl)))
        {
            using var http = site.Visitor(site.Key(Role.Admin, said));
            using var log = JsonDocument.Parse(await http.GetStringAsync("/audit.json"));
            Assert.Equal("key added", log.RootElement.GetProperty("items")[0].GetProperty("what").GetString());
        }
        Assert.Empty(site.Faults);
    }

    static bool IsLitter(Rune rune) =>
        Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || rune.Value is 0xFEFF or 0x00AD or 0x200B or 0x2060 or 0xFFFF;

    async Task<string> Ledger()
    {
        foreach (var (n, said) in Strings.Index())
            _scratch.Write(
                $"in/{n}.txt",
                $"Shots near {said} mill\n\nTUMBES, Peru, April 2, 2019 - Peru's army said three soldiers were killed beside {said} today.\n"
            );
        var path = _scratch.Path("naughty.db");
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using var ledger = LedgerFile.OpenOrCreate(path, models.MadeBy, TimeProvider.System);
        var run = new ReadingRun(ledger, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 2));
        await run.Read(new Inputs([_scratch.Path("in")], () => Stream.Null).Items(), CancellationToken.None);
        LedgerFold.Refresh(ledger);
        return path;
    }
}
