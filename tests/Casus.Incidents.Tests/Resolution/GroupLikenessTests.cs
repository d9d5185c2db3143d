using Casus.Incidents.Resolution;

namespace Casus.Incidents.Tests.Resolution;

public class GroupLikenessTests
{
    [Fact]
    public void A_report_alone_is_held_against_the_likest_of_a_group() =>
        Assert.Equal(0.8, GroupLikeness.Of(1, 5, [0.1, 0.9, 0.8, 0.2, 0.7]), 12);

    [Fact]
    public void Two_groups_are_held_against_each_other_whole() =>
        Assert.Equal(0.5, GroupLikeness.Of(2, 2, [0.2, 0.8, 0.3, 0.7]), 12);

    [Fact]
    public void Two_groups_need_more_than_a_report_and_a_group()
    {
        Assert.Equal(0.5, GroupLikeness.Needed(1, 9, 0.5));
        Assert.True(GroupLikeness.Needed(2, 9, 0.5) > 0.5);
    }

    [Fact]
    public void Nothing_is_between_nobody() => Assert.Equal(0, GroupLikeness.Of(0, 3, []));
}
