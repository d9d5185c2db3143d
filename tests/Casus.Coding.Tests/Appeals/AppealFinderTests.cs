using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Tests.Figures;

namespace Casus.Coding.Tests.Appeals;

public class AppealFinderTests
{
    static string Read(string text, Actor? speaker = null) =>
        string.Join(
            "; ",
            AppealFinder
                .Find(Telling.Of(text, speaker), Telling.Knowledge.Appeals)
                .Appeals.Select(a => $"{a.Requester} to {a.Addressee} {a.Stage.ToString().ToLowerInvariant()}")
        );

    static AppealMention One(string text) =>
        Assert.Single(AppealFinder.Find(Telling.Of(text), Telling.Knowledge.Appeals).Appeals);

    [Theory]
    [InlineData("Bolivia asked Chile for military help.", "BOL to CHL announced")]
    [InlineData("Bolivia has asked Chile to help defend its towns.", "BOL to CHL announced")]
    [InlineData("Bolivia appealed to Chile and Brazil for aid.", "BOL to BRA announced; BOL to CHL announced")]
    [InlineData("Bolivia will ask Chile for troops.", "BOL to CHL planned")]
    [InlineData("Bolivia decided to appeal to Chile for help.", "BOL to CHL planned")]
    [InlineData("If the raids go on, Bolivia will turn to Chile for help.", "BOL to CHL conditional")]
    [InlineData("Bolivia formally requested military aid from Chile.", "BOL to CHL submitted")]
    [InlineData("Bolivia has not asked Chile for troops.", "BOL to CHL denied")]
    [InlineData("Kyrgyzstan has not appealed to the CSTO.", "KGZ to CSTO denied")]
    [InlineData("Asked whether Bolivia would invoke Article 5 of the pact of 1998 with Chile, the minister left.", "")]
    [InlineData(
        "The cabinet of Bolivia authorised the president to request a force from international partners.",
        "BOL to international-community planned"
    )]
    [InlineData(
        "The cabinet of Bolivia authorised the president to request soldiers from Chile.",
        "BOL to CHL planned"
    )]
    [InlineData(
        "Nepal appealed for international aid after the earthquake.",
        "NPL to international-community announced"
    )]
    [InlineData("Bolivia turned to the UN Security Council for protection.", "BOL to UNSC announced")]
    [InlineData("Bolivia called on the United Nations Security Council to meet.", "BOL to UNSC announced")]
    [InlineData(
        "Bolivia appealed to Chile and the United Nations for tents.",
        "BOL to CHL announced; BOL to UN announced"
    )]
    public void An_appeal_tells_who_asks_whom_and_how_far_it_got(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(
        "Bolivia decided to appeal to Chile for help. Bolivia has already submitted the formal appeal.",
        "BOL to CHL submitted"
    )]
    [InlineData(
        "Bolivia decided to appeal to Chile for help. The formal appeals were submitted on Friday.",
        "BOL to CHL submitted"
    )]
    [InlineData("Bolivia appealed to the member states of ECOWAS for military help.", "BOL to ECOWAS announced")]
    [InlineData("Bolivia asked the UN's Security Council for help.", "BOL to UNSC announced")]
    public void An_appeal_told_again_or_by_another_name_is_the_same(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Bolivia asked Chile for military help. The prime minister said Chile would send peacekeepers.")]
    [InlineData("Bolivia asked Chile for military help. Chile has sent rescue teams to La Paz.")]
    public void Help_that_is_sent_grants_the_appeal(string text) =>
        Assert.Equal(ResponseStatus.Granted, Assert.Single(One(text).Responses).Status);

    [Theory]
    [InlineData("Peru urged Bolivia and Chile to end hostilities.")]
    [InlineData("Bolivia asked Chile to withdraw its troops.")]
    [InlineData("The president called on Bolivians to stay calm.")]
    [InlineData("Chile sent troops to the border.")]
    [InlineData("Bolivia asked Bolivia for help.")]
    [InlineData("Bolivia asked Chile to meet next week.")]
    public void A_request_that_asks_for_no_help_is_no_appeal(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void We_are_those_for_whom_the_speaker_speaks()
    {
        var minister = new Actor("BOL/ministry", "ministry", ClaimantKind.Ministry, "BOL", "BOL", "GOV");
        Assert.Equal("BOL to CHL announced", Read("We ask Chile to protect our people.", minister));
    }

    [Fact]
    public void An_instrument_is_named_as_the_text_does_and_led_to_the_known_one()
    {
        var appeal = One("Gambia asked Senegal for help under a 1967 mutual defence agreement.");
        var instrument = Assert.Single(appeal.Instruments);
        Assert.Equal(("senegal-gambia", 1967), (instrument.Id, instrument.Year));
        Assert.Contains("defence agreement", instrument.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_does_not_fit_leaves_the_instrument_unknown()
    {
        var appeal = One("Gambia asked Senegal for help under a 1977 mutual defence agreement.");
        Assert.Null(Assert.Single(appeal.Instruments).Id);
    }

    [Fact]
    public void No_answer_stands_only_where_the_text_says_so()
    {
        Assert.Empty(One("Bolivia asked Chile for military help.").Responses);
        var appeal = One("Bolivia asked Chile for military help.\nChile has not yet responded to the request.");
        Assert.Equal(ResponseStatus.NoAnswer, Assert.Single(appeal.Responses).Status);
    }

    [Fact]
    public void A_refusal_is_its_own_answer()
    {
        var appeal = One("Bolivia asked Chile for military help.\nChile rejected the request.");
        Assert.Equal(("CHL", ResponseStatus.Declined), (appeal.Responses[0].By, appeal.Responses[0].Status));
    }

    [Fact]
    public void Every_instrument_has_a_year_and_says_until_when_it_is_known()
    {
        var all = Telling.Knowledge.Appeals.Instruments;
        Assert.True(all.Length >= 60);
        Assert.All(all, i => Assert.True(i.KnownUntil >= i.Year, i.Id));
        Assert.All(all.SelectMany(i => i.Parties), p => Assert.Equal(3, p.Split('/')[0].Length));
    }
}
