using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Ledger.Tests;

/// <summary>What several reports of one incident make of a truce, by when each says it.</summary>
public class TruceFoldTests
{
    static readonly DateOnly Day = new(2031, 3, 3);
    static readonly Actor Chad = new("TCD/army", "Chadian army", ClaimantKind.Organisation, "TCD", "TCD", "MIL");

    static Written Told(
        int days,
        TruceStatus status,
        string parties = "SDN TCD",
        DateInterval? effective = null,
        DateInterval? until = null,
        params Violation[] violations
    )
    {
        var words = $"The army spoke of the truce on day {days}: {status} {parties}.";
        var written = new Written($"Firing at the ford {days} {status}\n{words}")
        {
            Main = new(IncidentKind.Clash, ["SDN", "TCD"], new(DateInterval.On(Day), []), "Firing at the ford"),
            Published = DateInterval.On(Day.AddDays(days)),
        };
        var said = written.Say(words, Chad);
        written.Stop(
            new(
                TruceKind.Ceasefire,
                parties.Length == 0 ? [] : [.. parties.Split(' ')],
                [Chad.Id],
                effective,
                until,
                status,
                [.. violations],
                [said.Id],
                said.Span
            )
        );
        return written;
    }

    static List<ExportedCeasefire> Fold(IEnumerable<Written> reports)
    {
        var ledger = new ListLedger(reports.Select(r => r.Stored()));
        LedgerFold.Refresh(ledger);
        return [.. ledger.Derived("ceasefires").Select(row => DocumentJson.Read<ExportedCeasefire>(row.Json))];
    }

    [Theory]
    [InlineData("Agreed InForce Extended", TruceStatus.Extended)]
    [InlineData("Agreed InForce Ended", TruceStatus.Ended)]
    [InlineData("Agreed Ended Agreed", TruceStatus.Ended)]
    [InlineData("Agreed Ended InForce", TruceStatus.InForce)]
    [InlineData("InForce Agreed Claimed", TruceStatus.InForce)]
    [InlineData("Agreed Denied", TruceStatus.Claimed)]
    [InlineData("Denied Agreed", TruceStatus.Agreed)]
    [InlineData("Denied", TruceStatus.Denied)]
    public void Later_reports_move_a_truce_on_whatever_order_they_come_in(string steps, TruceStatus expected)
    {
        var reports = steps.Split(' ').Select((s, day) => Told(day, Enum.Parse<TruceStatus>(s))).ToList();
        Assert.Equal(expected, Assert.Single(Fold(reports)).Status);
        Assert.Equal(expected, Assert.Single(Fold(Enumerable.Reverse(reports))).Status);
    }

    [Fact]
    public void Who_names_one_party_or_none_tells_of_the_truce_that_others_tell()
    {
        var truce = Assert.Single(
            Fold([Told(0, TruceStatus.Agreed), Told(1, TruceStatus.InForce, ""), Told(2, TruceStatus.Ended, "TCD")])
        );
        Assert.Equal((TruceStatus.Ended, "SDN TCD"), (truce.Status, string.Join(' ', truce.Parties)));
    }

    [Fact]
    public void A_truce_of_another_day_is_another_and_an_end_is_that_of_the_newest_begun_by_then()
    {
        var truces = Fold([
            Told(0, TruceStatus.Agreed, effective: DateInterval.On(Day)),
            Told(5, TruceStatus.Agreed, effective: DateInterval.On(Day.AddDays(5))),
            Told(3, TruceStatus.Ended, until: DateInterval.On(Day.AddDays(3))),
        ]);
        Assert.Equal(
            [(Day, TruceStatus.Ended), (Day.AddDays(5), TruceStatus.Agreed)],
            truces.Select(t => (t.Effective!.Value.Earliest!.Value, t.Status)).Order()
        );
    }

    [Fact]
    public void An_extension_moves_the_end()
    {
        var truce = Assert.Single(
            Fold([
                Told(0, TruceStatus.Agreed, until: DateInterval.On(Day.AddDays(3))),
                Told(2, TruceStatus.Extended, until: DateInterval.On(Day.AddDays(9))),
            ])
        );
        Assert.Equal(DateInterval.On(Day.AddDays(9)), truce.Until);
    }
}
