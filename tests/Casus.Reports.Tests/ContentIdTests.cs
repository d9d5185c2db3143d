using System.Text.RegularExpressions;

namespace Casus.Reports.Tests;

public class ContentIdTests
{
    [Fact]
    public void Of_gives_a_letter_and_eighty_bits()
    {
        Assert.Matches(new Regex("^r[a-z2-7]{16}$"), ContentId.Of('r', "a", null));
        Assert.Equal(ContentId.Of('r', "a"), ContentId.Of('r', "a"));
    }

    [Fact]
    public void Of_keeps_parts_apart()
    {
        Assert.NotEqual(ContentId.Of('r', "ab", "c"), ContentId.Of('r', "a", "bc"));
        Assert.NotEqual(ContentId.Of('r', ""), ContentId.Of('r', (string?)null));
    }
}
