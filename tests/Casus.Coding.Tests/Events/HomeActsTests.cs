namespace Casus.Coding.Tests.Events;

/// <summary>Whom an act belongs to where the words leave it untold, and what a refusal is.</summary>
public class HomeActsTests
{
    [Theory]
    [InlineData("Peruvian teachers marched through the city on Monday.", "PROTEST/demo [PER] -> [PER]")]
    [InlineData("The Norwegian government accepted demands from striking nurses.", "CONCEDE [NOR] -> [NOR]")]
    [InlineData("Kenyan police arrested forty people on Sunday.", "COERCE/arrest [KEN] -> [KEN]")]
    [InlineData("Israeli jets bombed Aleppo on Monday.", "ASSAULT/aerial [ISR] -> [SYR]")]
    public void Those_without_a_country_belong_where_the_words_put_the_act(string text, string act) =>
        Assert.Contains(act, Coded.Acts(text));

    [Theory]
    [InlineData("Insurgents killed three Chilean soldiers.", "ASSAULT [REB] -> [CHL]")]
    [InlineData("The government criticised Egypt.", "ACCUSE/disapprove [GOV] -> [EGY]")]
    public void Gunmen_and_a_government_that_nobody_names_get_no_country(string text, string act) =>
        Assert.Equal([act], Coded.Acts(text));

    [Theory]
    [InlineData("Norway said it would not send aid to Mali.", "REJECT/assist [NOR] -> [MLI]")]
    [InlineData("Peru will not release the Chilean sailors.", "REJECT/yield [PER] -> [CHL]")]
    public void To_say_that_one_will_not_is_a_refusal(string text, string act) => Assert.Equal([act], Coded.Acts(text));

    [Fact]
    public void Whoever_is_accused_of_killing_kills()
    {
        var acts = Coded.Acts("Norway accused Sudanese rebels of killing ten Chadian traders.");
        Assert.Contains("ACCUSE/allege [NOR] -> [SDN]", acts);
        Assert.Contains("ASSAULT [SDN] -> [TCD]", acts);
    }

    [Fact]
    public void A_state_told_by_a_participle_is_its_subjects() =>
        Assert.Contains(
            Coded.Acts("Peru's government announced that it is prepared to impose martial law."),
            a => a.StartsWith("THREATEN/restrict [PER]", StringComparison.Ordinal)
        );

    [Fact]
    public void Refugees_belong_to_the_country_that_they_flee() =>
        Assert.Equal(
            ["AID [NOR] -> [LBR]"],
            Coded
                .Acts("Norway sent food to refugees fleeing the war in Liberia.")
                .Where(a => a.StartsWith("AID", StringComparison.Ordinal))
        );
}
