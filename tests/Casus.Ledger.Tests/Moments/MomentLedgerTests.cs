using System.Text.Json;
using Casus.Ledger.Briefs;
using Casus.Ledger.Moments;
using Casus.Reports;

namespace Casus.Ledger.Tests.Moments;

/// <summary>The laws of the past: a ledger as of a moment is the ledger of what was known by then, and nothing else.</summary>
public class MomentLedgerTests
{
    static readonly Written[] All = Past.Reports();

    static string Now(string export) => export.Replace(AsOf(export), "null", StringComparison.Ordinal);

    static string AsOf(string export)
    {
        using var document = JsonDocument.Parse(export);
        return document.RootElement.GetProperty("as_of").GetRawText();
    }

    static MomentLedger Published(ILedger ledger, int day) =>
        new(ledger, Moment.EndOf(Past.Day.AddDays(day), MomentBy.Published));

    [Theory, InlineData(-1, 0), InlineData(0, 1), InlineData(1, 2), InlineData(2, 3), InlineData(90, 3)]
    public void By_publication_it_is_the_ledger_of_the_reports_published_by_then(int day, int reports)
    {
        var then = Published(Past.Ledger(All), day);
        Assert.Equal(reports, then.ReportCount);
        Assert.Equal(Past.Export(Past.Ledger(All.Take(reports))), Now(Past.Export(then)));
        Assert.Equal([All[3].Id], then.Undated);
    }

    [Fact]
    public void The_document_says_as_of_when()
    {
        var export = Past.Export(Published(Past.Ledger(All), 1));
        Assert.Equal("""{"by":"published","at":"2019-04-03"}""", AsOf(export));
    }

    [Fact]
    public void A_ledger_of_dated_reports_as_of_now_is_the_ledger()
    {
        var ledger = Past.Ledger(All.Take(3));
        var now = new MomentLedger(ledger, Moment.Latest(MomentBy.Published));
        Assert.Equal(Past.Export(ledger), Now(Past.Export(now)));
    }

    [Fact]
    public void A_report_that_may_be_of_a_later_day_is_not_known_yet()
    {
        var wide = new Written("Firing somewhere") { Published = new(Past.Day, Past.Day.AddDays(9)) };
        Assert.Equal(0, Published(Past.Ledger(wide), 8).ReportCount);
        Assert.Equal(1, Published(Past.Ledger(wide), 9).ReportCount);
    }

    [Fact]
    public void By_recording_it_is_the_ledger_of_the_entries_added_by_then()
    {
        var hour = 0;
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var ledger = new MemoryLedger(Past.Made, () => start.AddHours(hour));
        var steps = new List<string>();
        IReadOnlyList<Entry> entries =
        [
            Past.Read(All[3], "z.txt"),
            Past.Read(All[0]),
            Past.Read(All[1]),
            new Entry.Named(All[3].Id, "a.txt"),
            new Entry.Judged(
                new(
                    JudgementKind.NotTheSame,
                    [new(All[0].Id, null, null), new(All[1].Id, null, null)],
                    null,
                    "ana",
                    start,
                    "two fords"
                )
            ),
        ];
        foreach (var entry in entries)
        {
            hour++;
            ledger.Append([entry]);
            steps.Add(Past.Export(ledger));
        }
        Assert.Equal(5, steps.Distinct().Count());
        for (var step = 0; step < steps.Count; step++)
        {
            var moment = new Moment(MomentBy.Recorded, start.AddHours(step + 1), "then");
            Assert.Equal(steps[step], Now(Past.Export(new MomentLedger(ledger, moment))));
        }
        Assert.Equal(0, new MomentLedger(ledger, new(MomentBy.Recorded, start, "then")).ReportCount);
    }

    [Fact]
    public void The_past_is_not_added_to_and_knows_no_later_report()
    {
        using var then = Published(Past.Ledger(All), 0);
        Assert.Throws<InvalidOperationException>(() => then.Append([Past.Read(All[1])]));
        Assert.Throws<KeyNotFoundException>(() => then.Load(All[1].Id));
        Assert.True(then.Has(All[0].Id));
        Assert.False(then.Has(All[3].Id));
    }

    [Fact]
    public void The_brief_says_as_of_when_and_what_is_left_out()
    {
        using var output = new StringWriter();
        BriefWriter.Write(Published(Past.Ledger(All), 1), output, BriefFormat.Plain);
        var words = output.ToString();
        Assert.StartsWith("Brief as of 2019-04-03, by publication: 2 reports, 1 incident\n", words);
        Assert.Contains("Left out: reports of no known date\n    The ford, undated [", words);
    }
}
