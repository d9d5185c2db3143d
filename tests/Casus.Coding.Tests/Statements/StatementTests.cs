using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Coding.Tests.Actors;
using Casus.Language;
using Casus.Language.Models;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Coding.Tests.Statements;

/// <summary>The shipped weights and files on sentences of our own.</summary>
static class Told
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge, Tier.Accurate);
    static readonly ActorKnowledge Actors = ActorKnowledge.Load(Checkout.Knowledge);
    static readonly StatementKnowledge Knowledge = StatementKnowledge.Load(Checkout.Knowledge);

    public static ImmutableArray<Statement> In(string text) => In(Written.Report(text));

    public static ImmutableArray<Statement> In(Report report)
    {
        var parsed = LanguagePipeline.Parse(report.Text, Model);
        return StatementFinder.Find(report, parsed, ActorFinder.Find(report, parsed, Actors), Knowledge);
    }

    /// <summary>The shortest statement that holds these words, as a reader would look it up.</summary>
    public static Statement Holding(string words, string text) =>
        In(text)
            .Where(s => s.Span.In(text).Contains(words, StringComparison.Ordinal))
            .OrderBy(s => s.Span.Length)
            .ThenBy(s => s.Basis is ClaimantBasis.Author)
            .First();
}

public sealed class StatementTests
{
    [Theory]
    [InlineData(
        "Chile's defence ministry said that Peruvian forces had shelled a village.",
        "shelled a village",
        "Chile's defence ministry"
    )]
    [InlineData(
        "Peruvian forces shelled a village, Chile's defence ministry said.",
        "shelled a village",
        "Chile's defence ministry"
    )]
    [InlineData("According to Chile, Peruvian forces shelled a village.", "shelled a village", "Chile")]
    [InlineData("Peruvian forces shelled a village, according to Chile.", "shelled a village", "Chile")]
    [InlineData("Lima accused Chile of shelling a village.", "shelling a village", "Lima")]
    public void The_claimant_is_who_the_words_name(string text, string words, string claimant) =>
        Assert.Equal(claimant, Told.Holding(words, text).Claimant.Name);

    [Fact]
    public void What_could_not_be_checked_is_no_part_of_what_was_claimed()
    {
        const string Text = "The army said it had retaken the town, a claim that could not be verified.";
        var said = Assert.Single(Told.In(Text), s => s.Basis is ClaimantBasis.Said);
        Assert.Equal("it had retaken the town", said.Content.In(Text));
    }

    [Fact]
    public void Who_rejects_claims_goes_on_speaking_and_nobody_else_made_them()
    {
        const string Text =
            "The president of Chile rejected claims that Chilean troops had fought there, telling reporters that no soldier had left the camp.";
        Assert.Equal(
            [("president of Chile", Polarity.Asserts), ("president of Chile", Polarity.Denies)],
            Told.In(Text).Where(s => s.Basis is ClaimantBasis.Said).Select(s => (s.Claimant.Name, Cued(s))).Order()
        );
        Polarity Cued(Statement s) => s.NegatedInside ? Polarity.Asserts : s.Polarity;
    }

    [Fact]
    public void A_saying_at_the_end_is_nothing_that_others_found()
    {
        const string Text =
            "Divers have found the last two boats off Pisco, bringing the count to nine, BORU said on Friday.";
        Assert.All(Told.In(Text), s => Assert.Equal("BORU", s.Claimant.Name));
    }

    [Fact]
    public void What_nobody_says_is_the_author_s() =>
        Assert.Equal(ClaimantBasis.Author, Assert.Single(Told.In("Peruvian forces shelled a village.")).Basis);

    [Fact]
    public void It_behind_a_quotation_is_nobody_whom_the_quotation_names() =>
        Assert.Equal(
            "Peru's border service",
            Told.Holding(
                "shelled the bridge",
                "Peru's border service said a village was on fire. "
                    + "\"Chile shelled the bridge and the market with mortars,\" it said in a statement."
            ).Claimant.Name
        );

    [Theory]
    [InlineData("Peru put its death toll at 35.", "35", "Peru")]
    [InlineData("Peru's interior ministry raised the number of dead to 18.", "18", "Peru's interior ministry")]
    [InlineData(
        "Peru's army said that 46 people had been killed, up from 36 reported a day earlier, and 102 were hurt.",
        "102",
        "Peru's army"
    )]
    [InlineData(
        "Peru's army denied that its troops had fired first and said Chilean soldiers shelled a bridge.",
        "shelled a bridge",
        "Peru's army"
    )]
    public void Who_gives_a_count_or_goes_on_speaking_is_the_claimant(string text, string words, string claimant) =>
        Assert.Equal(claimant, Told.Holding(words, text).Claimant.Name);

    [Theory]
    [InlineData("Peru's ambassador told the Meridian Herald that the border was calm.", "Meridian Herald")]
    [InlineData("\"The border was calm,\" Peru's army said in a statement carried by Interfax.", "Interfax")]
    [InlineData("\"The border was calm,\" Peru's army said on state-run Andes 7 television.", "Andes 7")]
    public void Who_carries_the_words_is_a_link_of_the_channel(string text, string link) =>
        Assert.Equal(link, Assert.Single(Told.Holding("border was calm", text).Channel).Name);

    [Fact]
    public void Who_is_cited_is_what_is_owned_and_not_its_owner() =>
        Assert.EndsWith(
            "secretariat",
            Told.Holding(
                "sent forces",
                "Peru sent forces, TASS reported, citing the organisation's secretariat."
            ).Claimant.Name,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_person_told_is_no_outlet() =>
        Assert.Empty(
            Told.Holding(
                "was calm",
                "General Juan Quispe arrived. Peru's army told Quispe that the border was calm."
            ).Channel
        );

    [Fact]
    public void An_agency_told_is_a_link_of_the_channel()
    {
        var told = Told.Holding(
            "was calm",
            "Peru's ambassador told Chile's Pampero news agency that the border was calm."
        );
        Assert.Equal("PER/ambassador", told.Claimant.Id);
        Assert.Equal("Pampero", Assert.Single(told.Channel).Name);
    }

    [Fact]
    public void A_condition_is_kept() =>
        Assert.True(
            Told.Holding(
                "will withdraw",
                "\"If the attacks stop, Peru will withdraw its troops,\" the minister said."
            ).Conditional
        );

    [Theory]
    [InlineData("The mayor of Lima told the TASS news agency that the dam was broken.")]
    [InlineData("The mayor of Lima told the Russian TASS news agency that the dam was broken.")]
    [InlineData("The mayor of Lima told the Russian state-run TASS news agency that the dam was broken.")]
    public void What_an_agency_is_told_came_through_it(string text)
    {
        var statement = Told.In(text).Single(s => s.Basis is ClaimantBasis.Said);
        Assert.Equal("that the dam was broken", statement.Content.In(text));
        Assert.Equal(["TASS"], statement.Channel.Select(link => link.Id));
    }

    [Theory]
    [InlineData("Six weeks of fighting claimed more than 6,500 lives and ended with a truce.")]
    [InlineData("The blast on Monday claimed the lives of 14 soldiers.")]
    [InlineData("The flood claimed its first victim.")]
    public void What_claims_lives_says_nothing(string text) =>
        Assert.All(Told.In(text), s => Assert.Equal(ClaimantBasis.Author, s.Basis));

    [Theory]
    [InlineData("Peru and Chile have disputed the border since the war of 1931.")]
    [InlineData("Peru has disputed the border since before the raids of 1931, in which dozens of people were killed.")]
    public void Who_disputes_a_border_denies_no_claim(string text) =>
        Assert.DoesNotContain(Told.In(text), s => s.Basis is ClaimantBasis.Said);

    [Fact]
    public void Who_disputes_a_count_denies_it() =>
        Assert.Equal(
            Polarity.Denies,
            Told.In("Peru disputed the count.").First(s => s.Basis is ClaimantBasis.Said).Polarity
        );

    [Theory]
    [InlineData("Nobody was killed, the mayor of Lima said.", true)]
    [InlineData("The mayor of Lima said that the guards had not fired.", true)]
    [InlineData("The mayor of Lima denied that anybody was killed.", false)]
    public void Words_that_say_no_themselves_are_told_from_words_that_are_denied(string text, bool inside)
    {
        var statement = Told.In(text).First(s => s.Basis is ClaimantBasis.Said);
        Assert.Equal((Polarity.Denies, inside), (statement.Polarity, statement.NegatedInside));
    }

    [Fact]
    public void A_denial_denies() =>
        Assert.Equal(
            Polarity.Denies,
            Told.Holding("crossed the river", "Peru denied that its troops had crossed the river.").Polarity
        );

    [Fact]
    public void No_statement_leaves_its_paragraph_and_all_parts_lie_in_it()
    {
        const string text =
            "Peru says border calm\n\"We are ready,\" the minister said. \"We wait.\"\n\"Nobody will pass.\"\n";
        foreach (var s in Told.In(text))
        {
            Assert.DoesNotContain('\n', s.Span.In(text));
            Assert.True(s.Span.Contains(s.Content));
            Assert.True(s.Source is not { } source || s.Span.Contains(source));
            Assert.True(s.Cue is not { } cue || s.Span.Contains(cue));
        }
    }

    [Fact]
    public void Ids_are_unique_and_the_same_again()
    {
        const string text = "Chile and Peru accused each other of lying. Peru said so. Peru said so.";
        var ids = Told.In(text).Select(s => s.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids, Told.In(text).Select(s => s.Id));
    }
}
