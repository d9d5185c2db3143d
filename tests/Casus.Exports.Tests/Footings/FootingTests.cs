using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Exports.Footings;
using Casus.Ledger.Document;

namespace Casus.Exports.Tests.Footings;

/// <summary>What may be written as something that happened.</summary>
public class FootingTests
{
    static ExportedStatement Shelling => Rows.Clash().Statements.Single(s => s.Quote.Contains("shelled"));

    static Footing Of(ExportedStatement by, params string[] contested) =>
        FootedAct.Of(by, Contested.None with { Statements = [.. contested] }).Single().Footing;

    static ExportedStatement By(ClaimantKind kind, string? side, params string[] actors) =>
        Shelling with
        {
            Claimant = new("x", "x", kind, side, side, null),
            Events = [Shelling.Events[0] with { Actor = actors }],
        };

    [Fact]
    public void What_one_party_says_of_another_is_alleged() => Assert.Equal(Footing.Alleged, Of(Shelling));

    [Theory]
    [InlineData(ClaimantKind.Ministry, "PER", Footing.Own, "PER MIL")]
    [InlineData(ClaimantKind.Ministry, "PER", Footing.Own, "ECU MIL", "PER")]
    [InlineData(ClaimantKind.Ministry, "PER", Footing.Told)]
    [InlineData(ClaimantKind.Ministry, "PER", Footing.Alleged, "PERU/rebels")]
    [InlineData(ClaimantKind.Organisation, "UNSC", Footing.Alleged, "ECU MIL")]
    [InlineData(ClaimantKind.Unnamed, null, Footing.Alleged, "ECU MIL")]
    [InlineData(ClaimantKind.Author, null, Footing.Told, "ECU MIL")]
    [InlineData(ClaimantKind.Agency, null, Footing.Told, "ECU MIL")]
    [InlineData(ClaimantKind.Outlet, null, Footing.Told, "ECU MIL")]
    public void Who_says_it_of_whom_decides(ClaimantKind kind, string? side, Footing footing, params string[] actors) =>
        Assert.Equal(footing, Of(By(kind, side, actors)));

    [Fact]
    public void What_is_denied_conditional_to_come_recalled_or_withheld_did_not_happen()
    {
        var told = By(ClaimantKind.Author, null, "ECU MIL");
        ExportedStatement[] all =
        [
            told with
            {
                Background = true,
            },
            told with
            {
                Polarity = Polarity.Denies,
            },
            told with
            {
                Conditional = true,
            },
            told with
            {
                Tense = Tense.Future,
            },
            told with
            {
                Certainty = Certainty.Underspecified,
            },
        ];
        Assert.All(all, one => Assert.Equal(Footing.NotDone, Of(one)));
        Assert.Equal(
            Footing.NotDone,
            FootedAct.Of(told, Contested.None with { Retracted = [told.Id] }).Single().Footing
        );
    }

    [Fact]
    public void What_others_contradict_or_may_only_be_is_alleged()
    {
        var told = By(ClaimantKind.Author, null, "ECU MIL");
        Assert.Equal(Footing.Alleged, Of(told, told.Id));
        Assert.Equal(Footing.Alleged, Of(told with { Certainty = Certainty.Possible }));
    }

    [Fact]
    public void An_incident_gives_alleged_acts_only_as_claims_and_denied_ones_never()
    {
        var told = FootedAct.In(Rows.Clash(), claims: false).Select(a => a.By.Quote).ToList();
        Assert.DoesNotContain(told, quote => quote.Contains("shelled") || quote.Contains("denied"));
        Assert.Contains(told, quote => quote.Contains("gunners had fired"));
        var claims = FootedAct.In(Rows.Clash(), claims: true).Select(a => a.By.Quote).ToList();
        Assert.Contains(claims, quote => quote.Contains("shelled"));
        Assert.DoesNotContain(claims, quote => quote.Contains("denied"));
    }

    [Fact]
    public void A_copy_tells_no_act_again()
    {
        var clash = Rows.Clash();
        var copied = clash with { Reports = [.. clash.Reports.Select(r => r with { CopyOf = "r0" })] };
        Assert.NotEmpty(FootedAct.In(clash, claims: true));
        Assert.Empty(FootedAct.In(copied, claims: true));
    }
}
