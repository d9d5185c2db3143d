using Casus.Coding.Figures;
using Casus.Exports.Losses;
using Casus.Ledger.Document;

namespace Casus.Exports.Tests.Losses;

/// <summary>Nobody is counted twice: not by a number without a label, not by one over everybody.</summary>
public class DeathSumTests
{
    static ExportedToll Toll(string? side, VictimStatus? status, long? best) =>
        new("t", "i", side, FigureKind.Killed, status, best, best, best, "", 1, 1, false, []);

    static DeathCount Sum(params ExportedToll[] tolls) => DeathSum.Of(tolls, "PER", "ECU", t => t.Best);

    [Fact]
    public void Each_side_has_its_own_and_civilians_stand_apart() =>
        Assert.Equal(
            new(3, 2, 5, 1),
            Sum(
                Toll("PER", VictimStatus.Combatant, 2),
                Toll("PER", VictimStatus.Police, 1),
                Toll("ECU", null, 2),
                Toll("ECU", VictimStatus.Civilian, 0),
                Toll("PER", VictimStatus.Civilian, 5),
                Toll("BOL", null, 1)
            )
        );

    [Fact]
    public void A_number_without_a_label_adds_only_what_the_labelled_ones_leave()
    {
        Assert.Equal(12, Sum(Toll("PER", null, 12), Toll("PER", VictimStatus.Civilian, 7)).Total);
        Assert.Equal(7, Sum(Toll("PER", null, 4), Toll("PER", VictimStatus.Civilian, 7)).Total);
    }

    [Theory]
    [InlineData("ALL")]
    [InlineData(null)]
    public void A_number_over_everybody_adds_only_what_all_sides_leave(string? side)
    {
        Assert.Equal(new(3, 2, 0, 4), Sum(Toll(side, null, 9), Toll("PER", null, 3), Toll("ECU", null, 2)));
        Assert.Equal(5, Sum(Toll(side, null, 4), Toll("PER", null, 3), Toll("ECU", null, 2)).Total);
        Assert.Equal(new(0, 0, 6, 0), Sum(Toll(side, VictimStatus.Civilian, 6), Toll("PER", VictimStatus.Civilian, 4)));
    }

    [Fact]
    public void No_number_is_no_nought()
    {
        Assert.Equal(DeathCount.None, Sum(Toll("PER", null, null)));
        Assert.Null(Sum().Total);
        Assert.Equal(0, Sum(Toll("PER", null, 0)).Total);
    }

    [Fact]
    public void The_sum_lies_between_the_largest_toll_and_all_of_them()
    {
        var random = new Random(7);
        string?[] sides = ["PER", "ECU", "BOL", "ALL", null];
        VictimStatus?[] statuses = [null, VictimStatus.Combatant, VictimStatus.Civilian];
        for (var round = 0; round < 500; round++)
        {
            ExportedToll[] tolls =
            [
                .. sides.SelectMany(side => statuses.Select(status => Toll(side, status, random.Next(9)))),
            ];
            var total = Sum(tolls).Total!.Value;
            Assert.InRange(total, tolls.Max(t => t.Best)!.Value, tolls.Sum(t => t.Best)!.Value);
        }
    }
}
