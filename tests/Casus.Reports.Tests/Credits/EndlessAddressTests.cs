using Casus.Reports.Credits;

namespace Casus.Reports.Tests.Credits;

public class EndlessAddressTests
{
    [Theory]
    [InlineData("www.", 40_000)]
    [InlineData("http://www.", 40_000)]
    [InlineData("b.", 400)]
    public void A_host_that_no_server_has_is_no_domain(string part, int times) =>
        Assert.Null(OutletFinder.Domain("https://" + string.Concat(Enumerable.Repeat(part, times)) + "example"));

    [Fact]
    public void A_long_host_below_the_limit_is_one() =>
        Assert.Equal(
            string.Concat(Enumerable.Repeat("b.", 100)) + "example",
            OutletFinder.Domain("https://" + string.Concat(Enumerable.Repeat("b.", 100)) + "example/a")
        );
}
