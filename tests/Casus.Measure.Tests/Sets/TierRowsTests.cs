using Casus.Language.Models;
using Casus.Measure.Sets;

namespace Casus.Measure.Tests.Sets;

public class TierRowsTests
{
    [Theory]
    [InlineData(Tier.Fast)]
    [InlineData(Tier.Accurate)]
    public void A_row_leads_back_to_its_tier_and_metric(Tier tier) =>
        Assert.Equal((tier, "ud-ewt/x.las"), TierRows.Read(TierRows.Name(tier, "ud-ewt/x.las")));

    [Fact]
    public void Rows_of_the_usual_tier_are_named_plainly_and_come_first()
    {
        Assert.Equal(Models.UsualTier, TierRows.All.First());
        Assert.Equal("las", TierRows.Name(Models.UsualTier, "las"));
    }

    [Fact]
    public void Every_tier_has_its_own_target_on_the_same_file()
    {
        string Of(Tier tier) => Targets.Of("language", TierRows.Name(tier, "ud-ewt/en_ewt-ud-test.las"));
        Assert.Equal(("0.809, goal 0.830", "0.840, goal 0.865"), (Of(Tier.Fast), Of(Tier.Accurate)));
        Assert.Equal("", Targets.Of("language", "ud-ewt/en_ewt-ud-dev.las"));
    }
}
