using Casus.Coding.Appeals;
using Casus.Ledger.Briefs;
using Casus.Ledger.Changes;
using Casus.Ledger.Moments;
using Casus.Ledger.Tests.Moments;

namespace Casus.Ledger.Tests.Changes;

public class ChangeFinderTests
{
    static readonly Written[] All = Past.Reports();

    static LedgerChanges Between(ILedger ledger, int from, int to) =>
        ChangeFinder.Between(
            new MomentLedger(ledger, Moment.EndOf(Past.Day.AddDays(from), MomentBy.Published)),
            new MomentLedger(ledger, Moment.EndOf(Past.Day.AddDays(to), MomentBy.Published))
        );

    [Fact]
    public void Between_a_moment_and_itself_nothing_changes()
    {
        var changes = Between(Past.Ledger(All), 1, 1);
        Assert.Empty(changes.Incidents);
        Assert.Empty(changes.NewReports);
        Assert.StartsWith("Changes from 2019-04-03 to 2019-04-03, by publication\n", Page(changes));
        Assert.EndsWith("Nothing changed.\n", Page(changes));
    }

    [Fact]
    public void A_later_total_is_a_new_claim_a_new_figure_and_a_risen_toll()
    {
        var changes = Between(Past.Ledger(All), 0, 1);
        Assert.Equal(
            (1, 2, 1, 1),
            (changes.ReportsBefore, changes.ReportsAfter, changes.IncidentsBefore, changes.IncidentsAfter)
        );
        var incident = Assert.Single(changes.Incidents);
        Assert.Equal(IncidentChange.Continued, incident.Change);
        Assert.Equal([All[1].Id], incident.Reports);
        Assert.Equal("Peru's defence ministry", Assert.Single(incident.Claims).Claimant);
        Assert.Equal("5", Assert.Single(incident.Figures).Number);
        var toll = Assert.Single(incident.Tolls);
        Assert.Equal((TollChange.Risen, 2L, 5L), (toll.Change, toll.Was[0].Best!.Value, toll.Now!.Best!.Value));
        Assert.Contains(
            "    PER, killed: 2, now 5 — the own side for its own losses: per Peru's defence ministry",
            Page(changes)
        );
    }

    [Fact]
    public void The_first_report_of_an_incident_makes_it_new()
    {
        var incident = Assert.Single(Between(Past.Ledger(All), -1, 0).Incidents);
        Assert.Equal((IncidentChange.New, TollChange.New), (incident.Change, Assert.Single(incident.Tolls).Change));
        Assert.Empty(incident.Was);
    }

    [Fact]
    public void The_wrong_way_round_it_tells_what_is_gone()
    {
        var changes = Between(Past.Ledger(All), 0, -1);
        Assert.Equal(IncidentChange.Gone, Assert.Single(changes.Incidents).Change);
        Assert.Equal(All[0].Id, Assert.Single(changes.GoneReports).Id);
    }

    [Fact]
    public void A_reply_changes_the_appeal_that_it_answers()
    {
        var asking = Asking("Peru asks Chile for help", 0, []);
        var answered = Asking("Chile answers Peru's call for help", 1, [ResponseStatus.Declined]);
        var ledger = Past.Ledger(asking, answered);
        var appeal = Assert.Single(Assert.Single(Between(ledger, 0, 1).Incidents).Appeals);
        Assert.Equal(("PER", "CHL", AppealStage.Submitted), (appeal.Requester, appeal.Addressee, appeal.Was));
        Assert.Equal(ResponseStatus.Declined, Assert.Single(appeal.Replies).Status);
        Assert.Contains("PER to CHL: submitted. CHL: declined.\n", Page(Between(ledger, 0, 1)));
    }

    [Fact]
    public void Incidents_that_a_judgement_joins_are_merged_and_undone_are_split()
    {
        var hour = 0;
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var ledger = new MemoryLedger(Past.Made, () => start.AddHours(hour));
        var (one, other) = (Past.Told("Firing at the ford", 2, 0), Elsewhere());
        ledger.Append([Past.Read(one), Past.Read(other)]);
        foreach (var kind in (JudgementKind[])[JudgementKind.Same, JudgementKind.NotTheSame])
        {
            hour++;
            Anchor[] pair = [new(one.Id, null, null), new(other.Id, null, null)];
            ledger.Append([new Entry.Judged(new(kind, pair, null, "ana", start, "seen both"))]);
        }
        var joined = Assert.Single(ByRecording(ledger, 0, 1).Incidents);
        Assert.Equal((IncidentChange.Merged, 2), (joined.Change, joined.Was.Count));
        var parted = ByRecording(ledger, 1, 2).Incidents;
        Assert.Equal([IncidentChange.Split, IncidentChange.Split], parted.Select(i => i.Change));
        Assert.Empty(ByRecording(ledger, 0, 2).Incidents);

        LedgerChanges ByRecording(ILedger entries, int from, int to) =>
            ChangeFinder.Between(
                new MomentLedger(entries, new(MomentBy.Recorded, start.AddHours(from), $"{from}")),
                new MomentLedger(entries, new(MomentBy.Recorded, start.AddHours(to), $"{to}"))
            );
    }

    /// <summary>A march that has nothing in common with a ford.</summary>
    static Written Elsewhere() =>
        new("Bakers march in Oslo\nBakers marched.")
        {
            Main = new(
                Coding.IncidentKind.Unrest,
                ["NOR", "NOR/bakers"],
                new(Language.Expressions.DateInterval.On(Past.Day.AddDays(-400)), []),
                "Bakers march in Oslo"
            ),
            Published = Language.Expressions.DateInterval.On(Past.Day.AddDays(-400)),
        };

    static Written Asking(string title, int day, ResponseStatus[] replies)
    {
        var quote = $"{title}: Peru asked Chile.";
        var written = new Written($"{title}\n{quote}")
        {
            Main = new(
                Coding.IncidentKind.Clash,
                ["ECU", "PER"],
                new(Language.Expressions.DateInterval.On(Past.Day), []),
                title
            ),
            Published = Language.Expressions.DateInterval.On(Past.Day.AddDays(day)),
        };
        var said = written.Say(quote, Past.Peru);
        written.Ask(
            new(
                false,
                "PER",
                "CHL",
                AppealStage.Submitted,
                null,
                [],
                [],
                [.. replies.Select(r => new ResponseMention("CHL", r, null, null, said.Id, written.Find("Chile")))],
                [said.Id],
                written.Find("asked")
            )
        );
        return written;
    }

    static string Page(LedgerChanges changes)
    {
        using var output = new StringWriter();
        ChangesWriter.Write(changes, output, BriefFormat.Plain);
        return output.ToString();
    }
}
