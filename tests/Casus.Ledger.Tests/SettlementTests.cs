using System.Text.Json;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;

namespace Casus.Ledger.Tests;

/// <summary>Disputes, tolls and the brief over codings written by hand, through the whole fold.</summary>
public class SettlementTests
{
    static readonly DateOnly Day = new(2019, 4, 2);
    static readonly Actor Peru = new(
        "PER/ministry-of-defence",
        "Peru's defence ministry",
        ClaimantKind.Ministry,
        "PER",
        "PER",
        "GOV"
    );
    static readonly Actor Ecuador = new("ECU/army", "Ecuador's army", ClaimantKind.Organisation, "ECU", "ECU", "MIL");
    static readonly Actor Wire = new("ANDINA", "Andina", ClaimantKind.Agency, null, null, null);
    static readonly Quantity AtLeastFive = new(5, 5, null, Modifier.AtLeast);

    static Written Report(string text) =>
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

    [Fact]
    public void An_army_of_no_told_country_is_no_independent_monitor()
    {
        var army = new Actor("armed-forces", "army", ClaimantKind.Organisation, null, null, "MIL");
        var written = Report("Firing at the ford\nThe army said three died.");
        written.Count(
            written.Say("The army said three died.", army),
            "three",
            FigureKind.Killed,
            null,
            Quantity.Exactly(3)
        );
        Assert.StartsWith("officials", Assert.Single(Rows<ExportedToll>("tolls", written)).Rule);
    }

    static Written Counted(string name, DateOnly day, Actor by, int dead, FigureKind kind = FigureKind.Killed)
    {
        var written = new Written($"{name}\nThey said {dead} were lost.")
        {
            Main = Report("Firing at the ford\n.").Main,
            Published = DateInterval.On(day),
        };
        var said = written.Say($"They said {dead} were lost.", by);
        written.Count(said, $"{dead}", kind, "PER", Quantity.Exactly(dead));
        return written;
    }

    static readonly Actor Governor = new("PER/governor", "governor", ClaimantKind.Office, "PER", "PER", "GOV");

    [Theory]
    [InlineData(5, 9, 1, 9)]
    [InlineData(9, 5, 1, 5)]
    [InlineData(5, 9, 0, 5)]
    public void Of_two_bodies_of_one_side_the_lower_is_best_unless_the_toll_grew_on_a_later_day(
        int first,
        int second,
        int days,
        int best
    )
    {
        var toll = Assert.Single(
            Rows<ExportedToll>(
                "tolls",
                Counted("Firing at the ford", Day, Peru, first),
                Counted("Firing at the ford again", Day.AddDays(days), Governor, second)
            )
        );
        Assert.Equal(
            (best, days == 1 && second > first),
            (toll.Best, toll.Rule.Contains("grew", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_toll_told_by_another_side_outgrows_nothing()
    {
        var toll = Assert.Single(
            Rows<ExportedToll>(
                "tolls",
                Counted("Firing at the ford", Day, Peru, 5),
                Counted("Firing at the ford again", Day.AddDays(1), Ecuador, 9)
            )
        );
        Assert.Equal((5, 9), (toll.Best, toll.High));
    }

    [Fact]
    public void One_hurt_in_one_report_and_dead_in_another_is_one_victim()
    {
        var wounded = Counted("Firing at the ford", Day.AddDays(1), Peru, 1, FigureKind.Wounded);
        var killed = Counted("Firing at the ford again", Day, Governor, 1);
        Assert.Equal(FigureKind.Killed, Assert.Single(Rows<ExportedToll>("tolls", wounded, killed)).Kind);
    }

    [Fact]
    public void A_denial_that_anybody_died_is_a_toll_of_zero()
    {
        var written = Report("Firing at the ford\nNobody died, Peru said.");
        var denied = written.Say("Nobody died, Peru said.", Peru, polarity: Polarity.Denies);
        written.Count(denied, "Nobody", FigureKind.Killed, "PER", Quantity.Exactly(0));
        Assert.Equal(0, Assert.Single(Rows<ExportedToll>("tolls", written)).Best);
    }

    [Fact]
    public void Each_side_blaming_the_other_is_a_dispute_over_responsibility()
    {
        var written = Report("Firing at the ford\nPeru said Ecuador shelled a post. Ecuador said Peru fired first.");
        var act = written.Act("shelled", "ASSAULT", ["ECU MIL"], ["PER MIL"]);
        var first = written.Say("Peru said Ecuador shelled a post.", Peru, events: act);
        written.Say(
            "Ecuador said Peru fired first.",
            Ecuador,
            events: written.Act("accused", "ACCUSE", ["ECU GOV"], ["PER"])
        );
        var dispute = Assert.Single(Rows<ExportedDispute>("disputes", written));
        Assert.Equal("Responsibility Claimants Disputed", $"{dispute.Kind} {dispute.Between} {dispute.Status}");
        Assert.Equal(["ECU did it", "PER did it"], dispute.Positions.Select(p => p.Value).Order());
        Assert.Equal([first.Id], dispute.Positions.Single(p => p.Value == "ECU did it").Statements);
    }

    [Fact]
    public void Accusing_each_other_in_one_sentence_gives_both_positions_to_the_sides()
    {
        var written = Report("Firing at the ford\nPeru and Ecuador accused each other.");
        var author = new Actor("author", "author", ClaimantKind.Author, null, null, null);
        written.Say(
            "Peru and Ecuador accused each other.",
            author,
            events: written.Act("accused", "ACCUSE", ["PER GOV", "ECU GOV"], [])
        );
        var dispute = Assert.Single(Rows<ExportedDispute>("disputes", written));
        Assert.Equal(["ECU", "PER"], dispute.Positions.SelectMany(p => p.Claimants).Order());
    }

    [Fact]
    public void One_side_alone_agrees_with_nobody()
    {
        var written = Report("Firing at the ford\nPeru said Ecuador shelled a post.");
        written.Say(
            "Peru said Ecuador shelled a post.",
            Peru,
            events: written.Act("shelled", "ASSAULT", ["ECU MIL"], [])
        );
        Assert.All(Rows<ExportedDispute>("disputes", written), d => Assert.Equal("OneSided", $"{d.Status}"));
    }

    [Fact]
    public void A_denial_that_answers_nobody_is_one_sided_and_one_that_answers_a_claim_is_disputed()
    {
        var written = Report(
            "Firing at the ford\nEcuador denied it had shelled a post. Peru said Ecuador shelled a post."
        );
        var shelled = written.Act("shelled", "ASSAULT", ["ECU MIL"], ["PER MIL"]);
        written.Say("Ecuador denied it had shelled a post.", Ecuador, polarity: Polarity.Denies, events: shelled);
        var alone = Rows<ExportedDispute>("disputes", written).Single(d => $"{d.Kind}" == "Fact");
        Assert.Equal("OneSided", $"{alone.Status}");
        written.Say("Peru said Ecuador shelled a post.", Peru, events: shelled);
        var answered = Rows<ExportedDispute>("disputes", written).Single(d => $"{d.Kind}" == "Fact");
        Assert.Equal("Disputed", $"{answered.Status}");
        Assert.Equal(2, answered.Positions.Count);
    }

    [Fact]
    public void One_voice_with_two_years_for_its_treaty_is_reported_differently()
    {
        Written Told(string text, int year, string channel)
        {
            var written = Report(text);
            var said = written.Say(text.Split('\n')[1], Peru, channel: [new(channel, channel, ClaimantKind.Agency)]);
            var instrument = new InstrumentMention(null, "treaty", year, said.Id, written.Find("treaty"));
            written.Ask(
                new(
                    false,
                    "PER",
                    "CHL",
                    AppealStage.Announced,
                    null,
                    [instrument],
                    [],
                    [],
                    [said.Id],
                    written.Find("asked")
                )
            );
            return written;
        }
        var rows = Rows<ExportedDispute>(
            "disputes",
            Told("Firing at the ford\nPeru asked Chile under a treaty of 1929.", 1929, "ANDINA"),
            Told("Firing at the ford\nPeru asked Chile under the treaty of 1939.", 1939, "EFE")
        );
        // Both reports must have been joined for their years to meet.
        var dispute = Assert.Single(rows, d => $"{d.Kind}" == "Instrument");
        Assert.Equal("Channels", $"{dispute.Between}");
        Assert.Equal(["1929", "1939"], dispute.Positions.Select(p => p.Value));
    }

    [Fact]
    public void Background_withdrawn_denied_and_partial_numbers_never_reach_a_toll()
    {
        var written = Report(
            "Firing at the ford\nThe war of 1941 killed 500. Peru said two died. A first count was 9. No, 7 did not die."
        );
        var recalled = written.Say("The war of 1941 killed 500.", Peru, background: true);
        written.Count(recalled, "500", FigureKind.Killed, "PER", Quantity.Exactly(500));
        var said = written.Say("Peru said two died.", Peru);
        var two = written.Count(said, "two", FigureKind.Killed, "PER", Quantity.Exactly(2));
        var old = written.Say("A first count was 9.", Peru);
        written.Count(old, "9", FigureKind.Killed, "PER", Quantity.Exactly(9), standing: Standing.Retracted);
        var denied = written.Say("No, 7 did not die.", Ecuador, polarity: Polarity.Denies);
        written.Count(denied, "7", FigureKind.Killed, "PER", Quantity.Exactly(7));
        var toll = Assert.Single(Rows<ExportedToll>("tolls", written));
        Assert.Equal([two.Id], toll.Figures);
        Assert.Equal((2, 2, 2), (toll.Low, toll.Best, toll.High));
    }

    [Fact]
    public void The_opponents_count_feeds_only_the_high_bound_and_press_adds_no_origin()
    {
        var written = Report(
            "Firing at the ford\nPeru said at least 5 died. Ecuador said 40 died. Andina said 6 died."
        );
        written.Count(written.Say("Peru said at least 5 died.", Peru), "5", FigureKind.Killed, "PER", AtLeastFive);
        written.Count(
            written.Say("Ecuador said 40 died.", Ecuador),
            "40",
            FigureKind.Killed,
            "PER",
            Quantity.Exactly(40)
        );
        written.Count(written.Say("Andina said 6 died.", Wire), "6", FigureKind.Killed, "PER", Quantity.Exactly(6));
        var toll = Assert.Single(Rows<ExportedToll>("tolls", written));
        Assert.Equal((5, 5, null), (toll.Low, toll.Best, toll.High));
        Assert.Equal((3, 2), (toll.Claimants, toll.Origins));
        Assert.Contains("own side", toll.Rule);
    }

    [Fact]
    public void A_loss_without_a_number_is_neither_zero_nor_silence()
    {
        var written = Report("Firing at the ford\nPeru said there were deaths.");
        var said = written.Say("Peru said there were deaths.", Peru);
        written.Count(said, "deaths", FigureKind.Killed, "PER", Quantity.Unquantified);
        var toll = Assert.Single(Rows<ExportedToll>("tolls", written));
        Assert.Equal((null, null, null), (toll.Low, toll.Best, toll.High));
        Assert.Single(toll.Figures);
    }

    [Theory]
    [InlineData(2019, 4, true)]
    [InlineData(2018, 4, false)]
    public void What_is_recalled_is_told_of_the_one_incident_that_it_fits_and_feeds_no_toll(
        int year,
        int month,
        bool fits
    )
    {
        var old = Report("Firing at the ford\nPeru said two died.");
        var late = new DateOnly(2022, 9, 14);
        var text = "New fire\nPeru said that nine had died in the fighting of that month.";
        var report = new Written(text) { Published = DateInterval.On(late) };
        var said = report.Say("Peru said that nine had died in the fighting of that month.", Peru, background: true);
        report.Count(said, "nine", FigureKind.Killed, "PER", Quantity.Exactly(9));
        var named = new DateInterval(new(year, month, 1), new(year, month, 30));
        report.Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(late), []), "New fire")
        {
            Recalls = [new(said.Id, named, [])],
        };
        var told = new Written[] { old, report };
        var then = Rows<ExportedIncident>("incidents", told).Single(i => i.Start.Earliest == Day);
        var figure = Assert.Single(Rows<ExportedFigure>("figures", told));
        Assert.True(figure.Background);
        Assert.Equal(fits ? then.Id : null, figure.Incident);
        Assert.Equal(figure.Incident, Rows<ExportedStatement>("statements", told).Single(s => s.Background).Incident);
        Assert.Empty(Rows<ExportedToll>("tolls", told));
    }

    [Theory]
    [InlineData(BriefFormat.Plain)]
    [InlineData(BriefFormat.Markdown)]
    public void The_brief_names_sides_losses_and_their_reports(BriefFormat format)
    {
        var written = Report("Firing at the ford\nPeru said two died.");
        written.Count(written.Say("Peru said two died.", Peru), "two", FigureKind.Killed, "PER", Quantity.Exactly(2));
        var ledger = new ListLedger(written.Stored("ford.txt"), new Written("A quiet day").Stored("quiet.txt"));
        using var output = new StringWriter();
        Assert.True(BriefWriter.Write(ledger, output, format));
        var words = output.ToString();
        Assert.False(char.IsWhiteSpace(words[0]));
        Assert.Contains("Firing at the ford", words);
        Assert.Contains("PER says", words);
        Assert.Contains("ford.txt", words);
        Assert.Contains("quiet.txt", words);
        if (format == BriefFormat.Plain)
            Assert.All(words.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.False(BriefWriter.Write(ledger, output, format, "inosuchincident"));
        var incident = ledger.Derived("incidents").Single().Id;
        using var one = new StringWriter();
        Assert.True(BriefWriter.Write(ledger, one, format, incident));
        Assert.False(char.IsWhiteSpace(one.ToString()[0]));
    }
}
