using Casus.Coding.Figures;
using Casus.Ledger.Briefs;
using Casus.Ledger.Changes;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Ledger.Tests.Moments;

namespace Casus.Ledger.Tests.Pages;

/// <summary>Several texts of one page are one origin; only the newest one's figures stand, and what it no longer says is told.</summary>
public class PageTests
{
    const string Url = "https://andina.example/ford";

    readonly Written _first = Past.Told("Twelve feared dead", 12, 0, Url);
    readonly Written _second = Past.Told("Nine dead at the ford", 9, 1, Url + "?utm_source=feed");
    readonly Written _other = Past.Told("Firing at the ford", 10, 0);

    static List<T> Rows<T>(ILedger ledger, string kind)
    {
        LedgerFold.Refresh(ledger);
        return [.. ledger.Derived(kind).Select(row => DocumentJson.Read<T>(row.Json))];
    }

    [Fact]
    public void The_newest_texts_figures_stand_and_the_older_are_superseded_by_its_words()
    {
        var ledger = Past.Ledger(_first, _second);
        var figures = Rows<ExportedFigure>(ledger, "figures");
        var (old, now) = (figures.Single(f => f.Best == 12), figures.Single(f => f.Best == 9));
        Assert.Equal((Standing.Superseded, Standing.Stands), (old.Standing, now.Standing));
        Assert.Equal([now.Statement], old.EndedBy);
        Assert.Empty(now.EndedBy);
        var toll = Assert.Single(Rows<ExportedToll>(ledger, "tolls"));
        Assert.Equal((9, 9, 9, 1), (toll.Low, toll.Best, toll.High, toll.Claimants));
        Assert.Equal([now.Id], toll.Figures);
        Assert.Equal(_first.Id, Rows<ExportedReport>(ledger, "reports").Single(r => r.Id == _second.Id).VersionOf);
    }

    [Fact]
    public void The_order_of_arrival_is_nothing_to_go_by() =>
        Assert.Equal(
            Past.Export(Past.Ledger(_first, _second, _other)),
            Past.Export(Past.Ledger(_second, _other, _first))
        );

    [Fact]
    public void Of_texts_of_one_day_the_one_that_was_changed_later_is_newer()
    {
        Written[] texts = [.. Enumerable.Range(1, 6).Select(n => Past.Told($"Text {n}", n, 0, Url))];
        var ledger = new MemoryLedger(Past.Made);
        ledger.Append([
            .. texts.Select(
                (text, i) =>
                {
                    var read = (Entry.Read)Past.Read(text);
                    var given = read.Report.Provenance with { Updated = $"2019-04-02T1{9 - i}:00:00Z" };
                    return read with { Report = read.Report with { Provenance = given } };
                }
            ),
        ]);
        Assert.Equal(1, Assert.Single(Rows<ExportedToll>(ledger, "tolls")).Best);
        Assert.Equal(
            [texts[5].Id],
            Rows<ExportedReport>(ledger, "reports").Select(r => r.VersionOf).OfType<string>().Distinct()
        );
    }

    [Fact]
    public void A_change_of_the_page_is_a_withdrawn_figure_and_a_changed_page()
    {
        var ledger = Past.Ledger(_first, _second);
        var changes = ChangeFinder.Between(
            new MomentLedger(ledger, Moment.EndOf(Past.Day, MomentBy.Published)),
            new MomentLedger(ledger, Moment.EndOf(Past.Day.AddDays(1), MomentBy.Published))
        );
        var incident = Assert.Single(changes.Incidents);
        var gone = Assert.Single(incident.Withdrawn);
        Assert.Equal(("12", Standing.Superseded, 1), (gone.Number, gone.Standing, gone.EndedBy.Count));
        Assert.Equal(TollChange.Fallen, Assert.Single(incident.Tolls).Change);
        var page = Assert.Single(changes.Pages);
        Assert.Equal((_first.Id, _second.Id), (page.Was, page.Now));
        Assert.Equal(
            ["Nine dead at the ford", "Nine dead at the ford: Peru's defence ministry said 9 died."],
            page.Added
        );
        Assert.Equal(["Twelve feared dead", "Twelve feared dead: Peru's defence ministry said 12 died."], page.Dropped);
    }

    [Fact]
    public void The_brief_tells_only_the_newest_text_and_what_the_page_no_longer_says()
    {
        using var output = new StringWriter();
        BriefWriter.Write(Past.Ledger(_first, _second), output, BriefFormat.Plain);
        var words = output.ToString();
        Assert.Contains("  Changed pages\n    Nine dead at the ford — 2 paragraphs new, 2 dropped [", words);
        Assert.Contains("      dropped: “Twelve feared dead: Peru's defence ministry said 12 died.”\n", words);
        Assert.Contains("PER, killed: 12 (superseded)", words);
        var told = words[
            words.IndexOf("PER says", StringComparison.Ordinal)..words.IndexOf("Losses", StringComparison.Ordinal)
        ];
        Assert.Contains("9 died", told);
        Assert.DoesNotContain("12 died", told);
    }
}
