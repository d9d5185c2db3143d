using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Settings;
using Casus.Coding.Statements;
using Casus.Incidents.Disputes;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Ledger.Tests;

/// <summary>Where and when it was and who died there: disputed between sides, revised between times, and nothing where nobody says so.</summary>
public class SettingDisputeTests
{
    static readonly DateOnly Day = new(2019, 4, 2);
    static readonly Actor Peru = new("PER/army", "Peru's army", ClaimantKind.Organisation, "PER", "PER", "MIL");
    static readonly Actor Ecuador = new("ECU/army", "Ecuador's army", ClaimantKind.Organisation, "ECU", "ECU", "MIL");
    static readonly Actor Wire = new("ANDINA", "Andina", ClaimantKind.Agency, null, null, null);

    static Written Report(string text = "Firing at the ford\nIt was here. It was there. Three died.") =>
        new(text)
        {
            Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(Day), []), text.Split('\n')[0]),
            Published = DateInterval.On(Day),
        };

    static List<T> Rows<T>(string kind, params Written[] reports)
    {
        var ledger = new ListLedger(reports.Select(r => r.Stored()));
        LedgerFold.Refresh(ledger);
        return [.. ledger.Derived(kind).Select(row => DocumentJson.Read<T>(row.Json))];
    }

    static string Line(ExportedDispute d) =>
        $"{d.Kind} {d.Between}: {string.Join("; ", d.Positions.Select(p => $"{p.Value} by {string.Join(' ', p.Sides)}"))}";

    static List<string> Told(Actor one, string? here, Actor other, string? there)
    {
        var report = Report();
        report.Settings.Add(new(report.Say("It was here.", one).Id, here, null, null));
        report.Settings.Add(new(report.Say("It was there.", other).Id, there, null, null));
        return [.. Rows<ExportedDispute>("disputes", report).Select(Line)];
    }

    [Fact]
    public void Sides_that_put_it_on_different_ground_dispute_the_place() =>
        Assert.Equal(
            ["Place Claimants: on the ground of ECU by ECU; on the ground of PER by PER"],
            Told(Peru, "PER", Ecuador, "ECU")
        );

    [Fact]
    public void One_ground_or_one_side_or_the_press_disputes_nothing()
    {
        Assert.Empty(Told(Peru, "PER", Ecuador, "PER"));
        Assert.Empty(Told(Peru, "PER", Peru, "ECU"));
        Assert.Empty(Told(Peru, "PER", Wire, "ECU"));
        Assert.Empty(Told(Peru, "PER", Ecuador, null));
        // A country that is no party is where neither of them is at home.
        Assert.Empty(Told(Peru, "PER", Ecuador, "BRA"));
    }

    [Theory]
    [InlineData(1, "Date Claimants: 2019-04-01 by ECU; 2019-04-02 by PER")]
    [InlineData(0, null)]
    [InlineData(40, null)]
    public void Sides_that_name_other_days_outright_dispute_the_day(int before, string? dispute)
    {
        var report = Report();
        report.Settings.Add(new(report.Say("It was here.", Peru).Id, null, DateInterval.On(Day), null));
        report.Settings.Add(
            new(report.Say("It was there.", Ecuador).Id, null, DateInterval.On(Day.AddDays(-before)), null)
        );
        Assert.Equal(dispute, Rows<ExportedDispute>("disputes", report).Select(Line).SingleOrDefault());
    }

    [Fact]
    public void Whether_the_dead_were_civilians_is_disputed_where_one_side_says_outright_that_they_were_not()
    {
        var report = Report();
        var count = report.Count(
            report.Say("Three died.", Peru),
            "Three",
            FigureKind.Killed,
            "PER",
            Quantity.Exactly(3)
        );
        report.Change(count with { Status = VictimStatus.Civilian });
        report.Settings.Add(new(report.Say("It was there.", Ecuador).Id, null, null, VictimStatus.Combatant));
        Assert.Equal(
            ["Status Claimants: the dead were civilians by PER; the dead were combatants by ECU"],
            Rows<ExportedDispute>("disputes", report).Select(Line)
        );
    }

    [Fact]
    public void What_a_report_puts_right_is_revised_and_the_later_value_stands_whatever_came_first()
    {
        var first = Report("Firing at the ford\nShots were fired at Orlow on Monday.");
        first.Main = first.Main! with { Time = new(DateInterval.On(Day.AddDays(-1)), []) };
        first.Where(first.Say("Shots were fired at Orlow on Monday.", Wire), "Orlow");
        var second = Report("Firing at the ford\nIt was at Orlow on Monday, we said. It was at Karsk on Tuesday.");
        var (was, now) = (
            second.Say("It was at Orlow on Monday, we said.", Wire),
            second.Say("It was at Karsk on Tuesday.", Wire)
        );
        second.Where(now, "Karsk");
        second.Amendments.Add(new(AmendedKind.Date, "2019-04-01", "2019-04-02", was.Id, now.Id, was.Span));
        second.Amendments.Add(new(AmendedKind.Place, "Orlow", "Karsk", was.Id, now.Id, was.Span));
        second.Main = second.Main! with { Withdrawn = [DateInterval.On(Day.AddDays(-1))] };
        foreach (Written[] order in new Written[][] { [first, second], [second, first] })
        {
            var incident = Assert.Single(Rows<ExportedIncident>("incidents", order));
            Assert.Equal(DateInterval.On(Day), incident.Start);
            Assert.Equal(["Karsk"], incident.Places.Select(p => p.Name));
            var revised = Rows<ExportedDispute>("disputes", order);
            Assert.Equal([DisputeKind.Date, DisputeKind.Place], revised.Select(d => d.Kind).Order());
            Assert.All(revised, d => Assert.Equal(DisputeBetween.Times, d.Between));
            Assert.Contains(revised, d => d.Positions.Select(p => p.Value).SequenceEqual(["Orlow", "Karsk"]));
        }
    }
}
