using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Incidents.Disputes;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Ledger.Tests;

/// <summary>What several origins tell alike, over codings written by hand.</summary>
public class AgreementTests
{
    static readonly DateOnly Day = new(2019, 4, 2);
    static readonly Actor Peru = new("PER/army", "Peru's army", ClaimantKind.Organisation, "PER", "PER", "MIL");
    static readonly Actor Lima = new("PER", "Lima", ClaimantKind.Organisation, "PER", "PER", "GOV");
    static readonly Actor Ecuador = new("ECU/army", "Ecuador's army", ClaimantKind.Organisation, "ECU", "ECU", "MIL");
    static readonly Actor Wire = new("ANDINA", "Andina", ClaimantKind.Agency, null, null, null);

    static Written Report(string text) =>
        new(text)
        {
            Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(Day), []), text.Split('\n')[0]),
            Published = DateInterval.On(Day),
        };

    static List<ExportedDispute> Disputes(Written report)
    {
        var ledger = new ListLedger(report.Stored());
        LedgerFold.Refresh(ledger);
        return [.. ledger.Derived("disputes").Select(row => DocumentJson.Read<ExportedDispute>(row.Json))];
    }

    static Written TruceTold(Actor first, Actor second, Polarity polarity = Polarity.Asserts)
    {
        var written = Report("A truce at the ford\nOne said the truce began. The other said the truce began.");
        var truce = written.Act("truce began", "RETREAT", ["ECU MIL", "PER MIL"], [], "ceasefire");
        written.Say("One said the truce began.", first, events: truce);
        written.Say("The other said the truce began.", second, polarity: polarity, events: truce);
        return written;
    }

    [Fact]
    public void An_act_that_both_sides_tell_is_agreed()
    {
        var agreed = Assert.Single(Disputes(TruceTold(Peru, Ecuador)));
        Assert.Equal((DisputeKind.Fact, DisputeStatus.Agreed), (agreed.Kind, agreed.Status));
        var position = Assert.Single(agreed.Positions);
        Assert.Equal(["ECU/army", "PER/army"], position.Claimants);
        Assert.Equal(2, position.Statements.Length);
    }

    [Fact]
    public void Two_bodies_of_one_side_or_an_agency_or_somebody_of_no_side_agree_with_nobody()
    {
        var minister = new Actor("minister", "Ana Rojas", ClaimantKind.Person, null, null, "GOV");
        Assert.Empty(Disputes(TruceTold(Peru, minister)));
        Assert.Empty(Disputes(TruceTold(Peru, Lima)));
        Assert.Empty(Disputes(TruceTold(Peru, Wire)));
    }

    [Fact]
    public void What_anybody_denies_is_not_agreed() =>
        Assert.DoesNotContain(
            Disputes(TruceTold(Peru, Ecuador, Polarity.Denies)),
            d => d.Status == DisputeStatus.Agreed
        );

    [Theory]
    [InlineData(4, DisputeStatus.Agreed)]
    [InlineData(5, DisputeStatus.Disputed)]
    public void One_number_by_two_origins_is_agreed_and_two_are_disputed(int other, DisputeStatus status)
    {
        var written = Report($"Firing at the ford\nPeru said 4 died. Ecuador said {other} had died.");
        var first = written.Say("Peru said 4 died.", Peru);
        written.Count(first, "4 died", FigureKind.Killed, "PER", Quantity.Exactly(4));
        var second = written.Say($"Ecuador said {other} had died.", Ecuador);
        written.Count(second, $"{other} had", FigureKind.Killed, "PER", Quantity.Exactly(other));
        Assert.Equal(status, Assert.Single(Disputes(written), d => d.Kind == DisputeKind.Figure).Status);
    }

    [Fact]
    public void A_side_s_own_words_do_not_dispute_its_denial()
    {
        var written = Report("Firing at the ford\nPeru denied it fired. Lima said Peru fired at once.");
        var fired = written.Act("fired", "ASSAULT", ["PER MIL"], []);
        written.Say("Peru denied it fired.", Peru, polarity: Polarity.Denies, events: fired);
        written.Say("Lima said Peru fired at once.", Lima, events: fired);
        Assert.Equal(DisputeStatus.OneSided, Assert.Single(Disputes(written), d => d.Kind == DisputeKind.Fact).Status);
    }
}
