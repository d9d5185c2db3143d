using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Statements;

public sealed class CueTests
{
    /// <summary>Of the examples, as many may be misread: the trees that the shipped weights draw are not all right.</summary>
    const int MostMisread = 20;

    [Fact]
    public void The_examples_of_the_cues_are_read_as_sayings()
    {
        var rows = KnowledgeTable.Read(
            Checkout.Knowledge,
            StatementKnowledge.CuePath,
            "lemma",
            "takes",
            "polarity",
            "certainty",
            "example"
        );
        // A line each, in one text: the network reads them together.
        var text = string.Join('\n', rows.Select(r => r[4]));
        var told = Told.In(text).Where(s => s.Basis is ClaimantBasis.Said).Select(s => s.Span.Start).Order().ToArray();
        var misread = new List<string>();
        var start = 0;
        foreach (var row in rows)
        {
            if (!told.Any(at => at >= start && at < start + row[4].Length))
                misread.Add($"{row[0]}: {row[4]}");
            start += row[4].Length + 1;
        }
        Assert.True(misread.Count <= MostMisread, string.Join('\n', misread));
        Assert.True(rows.Length > 700);
    }

    [Theory]
    [InlineData("The minister said the bridge may fall.", Certainty.Possible)]
    [InlineData("The guard reportedly fled.", Certainty.Probable)]
    [InlineData("The guard fled.", Certainty.Certain)]
    public void Hedges_weaken(string text, Certainty certainty) => Assert.Equal(certainty, Told.In(text)[0].Certainty);

    [Theory]
    [InlineData("Clashes between Peru and Chile occur regularly on the border.", true)]
    [InlineData("Six weeks of fighting in 1979 claimed 900 lives.", true)]
    [InlineData("Peruvian forces shelled a village on Tuesday.", false)]
    [InlineData("It was the worst clash since the end of the war in 1979.", false)]
    [InlineData("Chile asked Brazil for help under a 1979 treaty.", false)]
    public void What_recalls_an_older_incident_is_background(string text, bool background) =>
        Assert.Equal(background, Told.In(text)[0].Background);

    [Fact]
    public void Accusing_each_other_is_one_statement_a_side_on_one_span()
    {
        var told = Told.In("Peru and Chile accused each other of opening fire.");
        Assert.Equal(["CHL", "PER"], told.Select(s => s.Claimant.Side).Order());
        Assert.Single(told.Select(s => s.Span).Distinct());
    }

    [Fact]
    public void A_saying_inside_an_agency_s_report_is_told_through_the_agency()
    {
        var told = Told.Holding(
            "was not aware",
            "The Kremlin said it was not aware of the incident, Interfax reported."
        );
        Assert.Equal("RUS/presidential-office", told.Claimant.Id);
        Assert.Equal("INTERFAX", Assert.Single(told.Channel).Id);
        Assert.NotNull(told.Within);
    }

    [Fact]
    public void A_quotation_over_two_sentences_has_one_speaker()
    {
        const string text = "\"They came at night. We lost everything,\" Defence Minister Ana Ruiz said.";
        Assert.All(Told.In(text), s => Assert.Equal("Ana Ruiz", s.Claimant.Name));
    }

    [Fact]
    public void A_headline_s_source_behind_a_dash_is_the_claimant() =>
        Assert.Equal("REUTERS", Told.In("Army retakes border town – Reuters")[0].Claimant.Id);
}
