using Casus.Language.Expressions;

namespace Casus.Language.Tests;

public class DateIntervalTests
{
    static readonly DateOnly Ninth = new(2030, 5, 9);

    [Fact]
    public void Days_apart_meet_only_within_the_slack_given()
    {
        var day = DateInterval.On(Ninth);
        var later = DateInterval.On(Ninth.AddDays(2));
        Assert.False(day.MayMeet(later, slackDays: 1));
        Assert.False(later.MayMeet(day, slackDays: 1));
        Assert.True(day.MayMeet(later, slackDays: 2));
    }

    [Fact]
    public void An_open_end_meets_everything_on_its_side()
    {
        var since = new DateInterval(Ninth, null);
        Assert.True(since.MayMeet(new(null, Ninth)));
        Assert.False(since.MayMeet(new(null, Ninth.AddDays(-1))));
        Assert.Equal(new DateInterval(Ninth, Ninth.AddDays(3)), since.Intersect(new(null, Ninth.AddDays(3))));
    }
}
