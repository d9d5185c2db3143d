using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;

namespace Casus.Ledger.Tests;

/// <summary>Incidents that belong together by what their reports say, through the whole fold and grown.</summary>
public class EpisodeTests
{
    static readonly DateOnly Sunday = new(2019, 4, 7);
    static readonly DateOnly Tuesday = new(2019, 4, 9);
    static readonly Actor Monitor = new("UN", "United Nations", ClaimantKind.Organisation, "UN", null, "IGO");

    static Written Report(string text, DateOnly day, params string[] parties) =>
        new(text)
        {
            Main = new(IncidentKind.Clash, [.. parties], new(DateInterval.On(day), []), text.Split('\n')[0]),
            Published = DateInterval.On(day),
        };

    static Written First => Report("Shots at the ford\nGuards fired at the ford on Sunday.", Sunday, "ECU", "PER");

    /// <summary>Of Tuesday, and telling of another day.</summary>
    static Written Second(DateOnly told, RecallKind kind = RecallKind.Step, string title = "Nine die in battle")
    {
        var second = Report(
            $"{title}\nThe battle came two days after Sunday's firing, in which three were hurt.",
            Tuesday,
            "ECU",
            "PER"
        );
        var recalled = second.Say("Sunday's firing, in which three were hurt", Monitor, background: true);
        second.Count(recalled, "three", FigureKind.Wounded, null, Quantity.Exactly(3));
        second.Main = second.Main! with { Recalls = [new(recalled.Id, DateInterval.On(told), []) { Kind = kind }] };
        return second;
    }

    static ListLedger Ledger(params Written[] reports)
    {
        var ledger = new ListLedger(reports.Select(r => r.Stored()));
        LedgerFold.Refresh(ledger);
        return ledger;
    }

    static List<ExportedIncident> Incidents(ILedger ledger) =>
        [.. ledger.Derived("incidents").Select(row => DocumentJson.Read<ExportedIncident>(row.Json))];

    [Fact]
    public void A_battle_that_followed_a_firing_is_linked_to_it_and_not_merged()
    {
        var ledger = Ledger(First, Second(Sunday));
        var all = Incidents(ledger);
        var episode = Assert.Single(all, i => i.Level is IncidentLevel.Episode);
        var parts = all.Where(i => i.PartOf == episode.Id).OrderBy(i => i.Start.Earliest).ToList();
        Assert.Equal([Sunday, Tuesday], parts.Select(i => i.Start.Earliest!.Value));
        Assert.Equal((DateInterval.On(Sunday), DateInterval.On(Tuesday)), (episode.Start, episode.End));
        Assert.Equal(["ECU", "PER"], episode.Parties);
        Assert.Empty(episode.Reports);
        // What was told of Sunday stands there, and nothing is added up.
        var figure = DocumentJson.Read<ExportedFigure>(Assert.Single(ledger.Derived("figures")).Json);
        Assert.Equal((parts[0].Id, true), (figure.Incident, figure.Background));
        Assert.Empty(ledger.Derived("tolls"));
    }

    [Fact]
    public void Nothing_is_linked_by_a_day_on_which_nothing_is_known() =>
        Assert.DoesNotContain(Incidents(Ledger(First, Second(Sunday.AddDays(-3)))), i => i.PartOf is not null);

    [Fact]
    public void Where_two_began_on_the_day_told_it_is_not_known_which()
    {
        var second = Second(Sunday);
        var recall = second.Main!.Recalls[0] with { Sides = ["BOL", "CHL"] };
        second.Main = second.Main with { Recalls = [recall] };
        var other = Report("Raid on a market\nBoats burnt at the market on Sunday.", Sunday, "BOL", "CHL");
        var all = Incidents(Ledger(First, other, second));
        Assert.Equal(3, all.Count);
        Assert.DoesNotContain(all, i => i.PartOf is not null);
    }

    [Fact]
    public void What_other_parties_did_on_that_day_is_no_part_of_it() =>
        Assert.DoesNotContain(
            Incidents(Ledger(Report("Shots at a lake\nGuards fired.", Sunday, "BOL", "CHL"), Second(Sunday))),
            i => i.PartOf is not null
        );

    [Fact]
    public void The_battles_of_a_war_are_one_episode_and_its_toll_stands_there_alone()
    {
        var began = new DateInterval(new(2019, 2, 1), new(2019, 2, 28));
        Written Battle(string text, DateOnly day, string number, long killed)
        {
            var battle = Report($"{text}\nThe war has killed {number} people since it began.", day, "ECU", "PER");
            var whole = battle.Say($"The war has killed {number} people", Monitor, background: true);
            battle.Count(whole, number, FigureKind.Killed, null, Quantity.Exactly(killed), DateInterval.On(day));
            battle.Main = battle.Main! with { Recalls = [new(whole.Id, began, []) { Kind = RecallKind.Whole }] };
            return battle;
        }
        var ledger = Ledger(
            Battle("Tanks at the mill", new(2019, 3, 3), "80", 80),
            Battle("Boats sunk off the cape", new(2019, 5, 5), "200", 200)
        );
        var episode = Assert.Single(Incidents(ledger), i => i.Level is IncidentLevel.Episode);
        var toll = DocumentJson.Read<ExportedToll>(Assert.Single(ledger.Derived("tolls")).Json);
        Assert.Equal((episode.Id, 200), (toll.Incident, toll.Best));
        var brief = new StringWriter();
        BriefWriter.Write(ledger, brief, BriefFormat.Plain);
        Assert.Contains("2 incidents, 1 episode", brief.ToString(), StringComparison.Ordinal);
        Assert.Contains("Losses of the whole, settled by rule", brief.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 2, 3)]
    [InlineData(3, 2, 1, 0)]
    [InlineData(1, 3, 0, 2)]
    [InlineData(2, 0, 3, 1)]
    public void One_report_after_the_other_gives_what_all_at_once_give(params int[] order)
    {
        Written[] all =
        [
            First,
            Second(Sunday),
            Report("Raid on a market\nBoats burnt at the market on Sunday.", Sunday, "ECU", "PER"),
            Second(Sunday.AddDays(-1), RecallKind.Passing, "Ten die in battle"),
        ];
        using var whole = Growing(all);
        LedgerFold.RefreshWhole(whole);
        using var grown = Growing([]);
        foreach (var i in order)
        {
            grown.Append([Entry(all[i])]);
            LedgerFold.Refresh(grown);
        }
        Assert.Equal(Bench.Growth.GrowthOrders.Rows(whole), Bench.Growth.GrowthOrders.Rows(grown));
    }

    static Entry Entry(Written written)
    {
        var stored = written.Stored();
        return new Entry.Read(
            "a.txt",
            System.Text.Encoding.UTF8.GetBytes(stored.Report.Text),
            stored.Report,
            stored.Coding
        );
    }

    static MemoryLedger Growing(Written[] all)
    {
        var ledger = new MemoryLedger(new("models", "rules", "fast"));
        ledger.Append([.. all.Select(Entry)]);
        return ledger;
    }

    [Fact]
    public void The_id_of_an_episode_whose_first_incident_is_another_one_leads_to_it_still()
    {
        var second = Second(Sunday);
        var old = Incidents(Ledger(First, second)).Single(i => i.Level is IncidentLevel.Episode).Id;
        var before = Report("Boats seized\nA patrol seized two boats on Saturday.", Sunday.AddDays(-1), "ECU", "PER");
        second.Main = second.Main! with
        {
            Recalls =
            [
                .. second.Main.Recalls,
                new("s2", DateInterval.On(Sunday.AddDays(-1)), []) { Kind = RecallKind.Passing },
            ],
        };
        var ledger = Ledger(before, First, second);
        var today = Incidents(ledger).Single(i => i.Level is IncidentLevel.Episode).Id;
        Assert.NotEqual(old, today);
        Assert.Equal(today, IncidentAddress.Of(ledger, old));
    }
}
