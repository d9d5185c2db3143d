using Casus.Bench.Growth;

namespace Casus.Ledger.Tests.Growing;

public class GrowthLaws
{
    const int Reports = 160;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Adding_in_any_order_and_batch_gives_what_reading_all_at_once_gives(int seed)
    {
        var pile = GrowthOrders.Pile(20190402, Reports);
        var whole = GrowthOrders.Whole(pile);
        Assert.Equal(whole, GrowthOrders.Grown(pile, (ulong)seed, GrowthOrders.Empty(), 10 * seed));
    }

    [Fact]
    public void One_batch_gives_what_reading_all_at_once_gives()
    {
        var pile = GrowthOrders.Pile(7, Reports);
        Assert.Equal(GrowthOrders.Whole(pile), GrowthOrders.Grown(pile, 1, GrowthOrders.Empty(), 1000 * Reports));
    }

    [Theory]
    [InlineData("\"copy_of\":\"r")]
    [InlineData("\"version_of\":\"r")]
    [InlineData("\"apart_from\":[{")]
    [InlineData("\"part_of\":\"i")]
    [InlineData("\"level\":\"episode\"")]
    [InlineData("judged not the same")]
    [InlineData("\"kind\":\"linked\"")]
    [InlineData("\"standing\":\"superseded\"")]
    [InlineData("\"standing\":\"disowned\"")]
    public void The_pile_has_everything_that_one_report_can_do_to_another(string row) =>
        Assert.Contains(row, GrowthOrders.Whole(GrowthOrders.Pile(20190402, Reports)), StringComparison.Ordinal);
}
