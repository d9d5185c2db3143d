using Casus.Coding.Statements;
using Casus.Coding.Tests.Events;

namespace Casus.Coding.Tests.Statements;

/// <summary>Claims about claims, and charges that two sides make of each other.</summary>
public sealed class StancesTests
{
    const string Charge = "Chile said that Peru had shelled a village. ";

    [Theory]
    [InlineData(Charge + "Peru denied it.", AboutRelation.Denies, "Peru had shelled a village")]
    [InlineData(Charge + "Peru denied the accusation.", AboutRelation.Denies, "Peru had shelled a village")]
    [InlineData(Charge + "Peru rejected Chile's claim.", AboutRelation.Denies, "Peru had shelled a village")]
    [InlineData(Charge + "Peru denied having shelled the village.", AboutRelation.Denies, "Peru had shelled a village")]
    [InlineData(
        Charge + "Brazil said it was watching. Peru denied that it had shelled the village.",
        AboutRelation.Denies,
        "Peru had shelled a village"
    )]
    [InlineData(Charge + "Peru admitted that it had shelled the village.", AboutRelation.Confirms, "shelled a village")]
    [InlineData(Charge + "Brazil confirmed the report.", AboutRelation.Confirms, "Peru had shelled a village")]
    [InlineData(Charge + "Brazil credited the report.", AboutRelation.Credits, "Peru had shelled a village")]
    [InlineData(Charge + "Chile later withdrew its claim.", AboutRelation.Retracts, "Peru had shelled a village")]
    [InlineData(Charge + "Chile later retracted the statement.", AboutRelation.Retracts, "Peru had shelled a village")]
    [InlineData(
        "Peru said nine guards had died. Chile denied it. Peru's army corrected the toll to ten on Monday.",
        AboutRelation.Corrects,
        "nine guards had died"
    )]
    [InlineData(
        "Chile accused Peru of shelling a village, a charge that Lima denied.",
        AboutRelation.Denies,
        "Peru of shelling a village"
    )]
    [InlineData(
        "Chile says Peru has shelled a village, which Lima denies.",
        AboutRelation.Denies,
        "Peru has shelled a village"
    )]
    [InlineData(
        "Chile accuses Peru of arming smugglers, an allegation rejected by Lima.",
        AboutRelation.Denies,
        "Peru of arming smugglers"
    )]
    [InlineData(
        "Chile said six sailors had died, which Peru confirmed.",
        AboutRelation.Confirms,
        "six sailors had died"
    )]
    [InlineData(
        "Peru rejected Chile's claim that it had shelled a village.",
        AboutRelation.Denies,
        "it had shelled a village"
    )]
    public void A_stand_points_at_the_claim_that_it_is_about(string text, AboutRelation relation, string claim)
    {
        var told = Told.In(text);
        var stand = told.Last(s => s.About is not null);
        Assert.Equal(relation, stand.About!.Relation);
        Assert.Contains(
            claim,
            told.Single(s => s.Id == stand.About.Statement).Content.In(text),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Chile withdrew its troops. Peru corrected a mistake.")]
    [InlineData("Chile said the bridge was safe. Peru denied that its troops had fired.")]
    public void Without_a_claim_there_is_nothing_to_take_a_stand_on(string text) =>
        Assert.DoesNotContain(Told.In(text), s => s.About is not null);

    [Fact]
    public void Whose_claim_it_is_tells_the_saying_around_it() =>
        Assert.Equal(
            "Chile",
            Told.Holding("had fired first", "Chile retracted its claim that Peru had fired first.").Claimant.Name
        );

    [Theory]
    [InlineData("Chile and Peru accused each other of shelling a village.")]
    [InlineData("Chile and Peru blamed one another for shelling a village.")]
    [InlineData("Chile and Peru traded accusations of shelling a village.")]
    public void Each_side_of_a_mutual_charge_accuses_the_other(string text)
    {
        var told = Coded.Statements(text);
        Assert.Contains("ACCUSE/allege [CHL] -> [PER]", Acts("CHL"));
        Assert.Contains("ACCUSE/allege [PER] -> [CHL]", Acts("PER"));

        IEnumerable<string> Acts(string side) =>
            told.Where(s => s.Claimant.Side == side).SelectMany(s => s.Events).Select(Coded.Line);
    }

    [Fact]
    public void Two_who_are_no_known_sides_charge_each_other_too() =>
        Assert.Equal(
            2,
            Told.In("The miners and the villagers blamed each other for the fire.").Count(s => s.Cue is not null)
        );
}
