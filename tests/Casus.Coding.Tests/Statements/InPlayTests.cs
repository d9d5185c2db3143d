using Casus.Coding.Statements;
using Casus.Coding.Tests.Actors;
using Casus.Coding.Tests.Events;
using Casus.Language;
using Casus.Language.Models;
using Casus.Tests;

namespace Casus.Coding.Tests.Statements;

/// <summary>Whose ministry it is that speaks, where the words do not say.</summary>
public sealed class InPlayTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge, Tier.Accurate);

    static Statement Saying(string words, string text) =>
        ReportCoder
            .Code(Written.Report(text), LanguagePipeline.Parse(text, Model), Coded.Knowledge)
            .Statements.Where(s => s.Span.In(text).Contains(words, StringComparison.Ordinal))
            .MinBy(s => s.Span.Length)!;

    const string Fight = "Chile accused Peru of shelling a village. Peru said Chile had fired first. ";

    [Theory]
    [InlineData("The defence ministry said two soldiers had died.", "PER")]
    [InlineData("Interior Minister Juan Quispe said two soldiers had died.", "PER")]
    [InlineData("Chile said Peru had lied. The army spokesman said two soldiers had died.", "CHL")]
    [InlineData("Chile has asked Brazil for help, the presidential adviser said, and two soldiers had died.", "CHL")]
    [InlineData("Brazil said the border was closed. The defence ministry said two soldiers had died.", null)]
    [InlineData("Two soldiers had died in Valparaiso, the health ministry said.", "CHL")]
    [InlineData("Two soldiers had died in the Valparaiso region, the health ministry said.", "CHL")]
    [InlineData("The army declared that soldiers had died, a Brazilian envoy said.", "PER")]
    public void A_ministry_without_a_country_speaks_for_the_side_that_spoke_last(string text, string? side) =>
        Assert.Equal(side, Saying("had died", Fight + text).Claimant.Side);

    const string Coup = "Soldiers said on television that they had taken power in Peru. ";

    [Theory]
    [InlineData(Coup + "President Ana Rojas said two soldiers had died.", "PER")]
    [InlineData(Coup + "Chile said it had been asked for help. The prime minister said two soldiers had died.", "CHL")]
    [InlineData("Soldiers crossed from Chile into Peru at dawn. President Ana Rojas said two soldiers had died.", null)]
    public void Before_any_side_spoke_the_one_state_of_the_lead_is_in_play(string text, string? side) =>
        Assert.Equal(side, Saying("had died", text).Claimant.Side);
}
