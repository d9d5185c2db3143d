using Casus.Reports.Html;

namespace Casus.Reports.Tests.Html;

/// <summary>What the names of blocks say, by the rows of <c>blocks.tsv</c>.</summary>
public class BlockWordTests
{
    [Theory]
    [InlineData("site-nav", true)]
    [InlineData("author-box", true)]
    [InlineData("mostRead", true)]
    [InlineData("visually-hidden", true)]
    [InlineData("hidden", true)]
    [InlineData("hidden-xs", false)]
    [InlineData("hidden md:block", false)]
    [InlineData("md:hidden", false)]
    [InlineData("entry--has-ads", false)]
    [InlineData("ads", true)]
    [InlineData("field field--label-hidden", false)]
    [InlineData("no-comments", true)]
    [InlineData("story", false)]
    public void Some_names_say_that_a_block_is_no_part_of_a_report(string names, bool dropped) =>
        Assert.Equal(
            dropped,
            (Reading.Knowledge.Blocks.Of(names) & (BlockMarks.Drop | BlockMarks.Never)) != BlockMarks.None
        );
}
