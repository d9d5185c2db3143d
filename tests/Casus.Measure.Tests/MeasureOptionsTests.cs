namespace Casus.Measure.Tests;

public class MeasureOptionsTests
{
    [Fact]
    public void Read_takes_options_in_any_order()
    {
        var options = MeasureOptions.Read(["--fails", "--sets", "a,b", "--limit", "5", "--data", "x"], out _);
        Assert.NotNull(options);
        Assert.Equal(("x", 5, true), (options.Data, options.Limit, options.Fails));
        Assert.Equal(["a", "b"], options.Sets);
    }

    [Theory]
    [InlineData("--sets")]
    [InlineData("--limit", "0")]
    [InlineData("--limit", "many")]
    [InlineData("elsewhere")]
    public void Read_complains_of_what_it_does_not_know(params string[] args)
    {
        Assert.Null(MeasureOptions.Read(args, out var complaint));
        Assert.Contains(args[0], complaint);
        Assert.Contains(MeasureOptions.Usage, complaint);
    }
}
