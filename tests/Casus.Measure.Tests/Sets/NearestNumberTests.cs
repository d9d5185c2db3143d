using Casus.Measure.Sets;

namespace Casus.Measure.Tests.Sets;

public class NearestNumberTests
{
    [Theory]
    [InlineData("Police said 12 were killed and three wounded.", 12, 3)]
    [InlineData("Nobody came.", 0, 0)]
    [InlineData("Two died. Later 4 were found dead. The 4 dead were miners; five were hurt.", 4, 5)]
    public void The_number_before_the_word_that_is_told_most(string text, long killed, long injured) =>
        Assert.Equal(new Casualties(killed, injured), NearestNumber.Of([text]));
}
