using System.Globalization;
using Casus.Ledger.Moments;

namespace Casus.Ledger.Tests.Moments;

public class MomentTests
{
    [Theory]
    [InlineData("2019-04-02", MomentBy.Published, "2019-04-02")]
    [InlineData("2019-04-02", MomentBy.Recorded, "2019-04-02")]
    [InlineData("2019-04-02T18:00Z", MomentBy.Recorded, "2019-04-02T18:00:00Z")]
    [InlineData("2019-04-02T18:00", MomentBy.Recorded, "2019-04-02T18:00:00Z")]
    [InlineData("2019-04-02T18:00:30+04:00", MomentBy.Recorded, "2019-04-02T14:00:30Z")]
    [InlineData("2019-04-02 18:00", MomentBy.Recorded, "2019-04-02T18:00:00Z")]
    public void Read_takes_days_and_by_recording_instants(string words, MomentBy by, string at) =>
        Assert.Equal((by, at), (Moment.Read(words, by)!.By, Moment.Read(words, by)!.At));

    [Theory]
    [InlineData("2019-04-02T18:00Z", MomentBy.Published)]
    [InlineData("2019-02-30", MomentBy.Published)]
    [InlineData("2 April 2019", MomentBy.Recorded)]
    [InlineData("", MomentBy.Recorded)]
    public void Read_takes_nothing_else(string words, MomentBy by) => Assert.Null(Moment.Read(words, by));

    [Fact]
    public void All_of_a_day_belongs_to_it()
    {
        var moment = Moment.EndOf(new(2019, 4, 2), MomentBy.Recorded);
        Assert.True(DateTimeOffset.Parse("2019-04-02T23:59:59.999Z", CultureInfo.InvariantCulture) <= moment.Last);
        Assert.False(DateTimeOffset.Parse("2019-04-03T00:00:00Z", CultureInfo.InvariantCulture) <= moment.Last);
    }
}
