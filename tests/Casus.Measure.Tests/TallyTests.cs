namespace Casus.Measure.Tests;

public class TallyTests
{
    [Fact]
    public void F1_is_the_harmonic_mean_of_both_shares()
    {
        var tally = new Tally(Right: 3, Gold: 4, Said: 12);
        Assert.Equal(0.25, tally.Precision);
        Assert.Equal(0.75, tally.Recall);
        Assert.Equal(0.375, tally.F1, 12);
    }

    [Fact]
    public void Nothing_right_scores_nothing_even_when_nothing_was_there() => Assert.Equal(0, new Tally(0, 0, 0).F1);

    [Fact]
    public void Parts_are_summed_as_counts_not_as_means() =>
        Assert.Equal(new Tally(3, 5, 7), new Tally(1, 2, 3) + new Tally(2, 3, 4));
}
