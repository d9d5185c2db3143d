using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Models;
using Casus.Tests;

namespace Casus.Coding.Tests.Statements;

public sealed class SayingTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge, Tier.Accurate);

    static ImmutableArray<Statement> Said(string text) => [.. Told.In(text).Where(s => s.Basis is ClaimantBasis.Said)];

    [Theory]
    [InlineData("The envoy has also pointed out that the road is closed.", "has also pointed out")]
    [InlineData("The bishops have called for an end to the fighting.", "have called for")]
    [InlineData("The mayor is worried about the bridge.", "is worried about")]
    [InlineData("The raid was condemned by the bishop.", "was condemned by")]
    [InlineData("The bishop spoke out against the arrest of the miners.", "spoke out against")]
    public void A_cue_is_the_whole_group_of_its_verb(string text, string cue) =>
        Assert.Contains(cue, Said(text).Select(s => s.Cue!.Value.In(text)));

    [Theory]
    [InlineData("The raid was condemned by the bishop.", "The raid")]
    [InlineData("The bishop begged both sides to stop.", "both sides to stop")]
    [InlineData("The mayor depicted the visit as a success.", "the visit as a success")]
    [InlineData("The guards are opposed to the sale of the mine.", "the sale of the mine")]
    public void What_is_said_need_be_no_clause(string text, string content) =>
        Assert.Contains(content, Said(text).Select(s => s.Content.In(text)));

    [Theory]
    [InlineData("The flood claimed nine lives.")]
    [InlineData("Fighting continued, and the road was closed.")]
    public void What_cannot_speak_says_nothing(string text) => Assert.Empty(Said(text));

    [Fact]
    public void A_saying_that_parts_its_quotation_has_both_parts()
    {
        const string Text =
            "\"I think the judge is fair,\" Ana Ruiz said during a rally in Lima, \"but the road is long.\"";
        Assert.Contains(
            Said(Text),
            s => s.Claimant.Name == "Ana Ruiz" && s.Content.In(Text).EndsWith("long.\"", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_quotation_that_ends_its_sentence_belongs_to_the_saying_beside_it()
    {
        const string Text = "“How often must we see this?” Ana Ruiz said. “The bridge fell. The road is closed.”";
        var whole = WholeQuotes.Stretch(LanguagePipeline.Parse(Text, Model), Told.In(Text));
        Assert.Contains(
            whole,
            s => s.Cue is not null && s.Claimant.Name == "Ana Ruiz" && s.Content == new TextSpan(0, Text.Length)
        );
    }

    [Fact]
    public void Who_says_I_is_the_speaker_of_the_quotation()
    {
        const string Text = "\"I hope that the road will open,\" Ana Ruiz said.";
        Assert.All(Said(Text), s => Assert.Equal("Ana Ruiz", s.Claimant.Name));
        Assert.Contains(Said(Text), s => s.Certainty is Certainty.Underspecified);
    }

    [Theory]
    [InlineData("The mayor does not believe that the bridge is safe.", Polarity.Denies, Certainty.Probable)]
    [InlineData("The mayor did not say that the bridge was safe.", Polarity.Asserts, Certainty.Underspecified)]
    [InlineData("The mayor would say that the bridge is safe.", Polarity.Asserts, Certainty.Underspecified)]
    [InlineData("The mayor went on to say that the bridge was safe.", Polarity.Asserts, Certainty.Certain)]
    public void What_is_not_said_is_not_claimed(string text, Polarity polarity, Certainty certainty)
    {
        var told = Assert.Single(Said(text));
        Assert.Equal((polarity, certainty), (told.Polarity, told.Certainty));
    }

    [Theory]
    [InlineData("The union voiced concern about the sale of the mine.", "voiced concern about", "the sale of the mine")]
    [InlineData("The king's refusal to sell the mine was praised.", "refusal", "to sell the mine")]
    [InlineData("There were reports of a fire in the mine.", "reports of", "a fire in the mine")]
    public void A_noun_holds_a_claim(string text, string cue, string content) =>
        Assert.Contains((cue, content), Said(text).Select(s => (s.Cue!.Value.In(text), s.Content.In(text))));

    [Fact]
    public void A_second_role_is_no_second_claimant() =>
        Assert.Equal(
            ["Ana Ruiz"],
            Said("\"The road is closed,\" said Ana Ruiz, founder and head of the union.").Select(s => s.Claimant.Name)
        );

    [Fact]
    public void What_the_teller_adds_behind_a_comma_is_not_said() =>
        Assert.Equal(
            ["that the bridge fell"],
            Said("The mayor said that the bridge fell, which closed the road to the mine.")
                .Select(s => s.Content.In("The mayor said that the bridge fell, which closed the road to the mine."))
        );

    [Theory]
    [InlineData("Asked about the mine, the mayor said, \"It is closed.\"", "\"It is closed.\"")]
    [InlineData("The mine, the mayor said, is the oldest in Peru.", "The mine, the mayor said, is the oldest in Peru")]
    [InlineData("The guards fled through the mine, as the mayor has said.", "The guards fled through the mine")]
    [InlineData("The mayor called it a disgrace.", "it a disgrace")]
    [InlineData("The guard admitted selling the keys.", "selling the keys")]
    [InlineData("The mayor called for the guard to resign.", "the guard to resign")]
    [InlineData("The mayor cited the flood.", "the flood")]
    [InlineData("The mayor left the town, saying he was walking to Lima.", "he was walking to Lima")]
    [InlineData(
        "After the vote, Ana Ruiz told reporters she thought the guards had lied.",
        "she thought the guards had lied"
    )]
    [InlineData("The bishop spoke at the palace on Tuesday about the mine.", "the mine")]
    [InlineData("The mine was never safe, Ana Ruiz noted; the guards had fled.", "The mine was never safe")]
    [InlineData("The union wants to end what it calls “a costly strike.”", "“a costly strike.”")]
    [InlineData("The road was closed at noon, wrote film director Ana Ruiz.", "The road was closed at noon")]
    public void What_is_said_is_found_around_its_saying(string text, string content) =>
        Assert.Contains(content, Said(text).Where(s => s.Source is not null).Select(s => s.Content.In(text)));

    [Theory]
    [InlineData("The mayor went on to say that the bridge was safe.", "went on to say")]
    [InlineData("The mayor is trying to show that the bridge is safe.", "is trying to show")]
    [InlineData("The mayor called for the guard to resign.", "called for")]
    [InlineData("Police: Four hurt in raid on mine", ":")]
    public void A_cue_holds_what_leads_to_it(string text, string cue) =>
        Assert.Contains(cue, Said(text).Select(s => s.Cue!.Value.In(text)));

    [Theory]
    [InlineData("The king is expected to sell the mine.", "is expected", "The king is expected to sell the mine")]
    [InlineData("The king was asked whether the mine was safe.", "was asked", "whether the mine was safe")]
    [InlineData("Asked about the mine, the king said it was safe.", "Asked about", "the mine")]
    public void What_nobody_is_named_for_is_nobody_s(string text, string cue, string content)
    {
        var told = Assert.Single(Said(text), s => s.Cue!.Value.In(text) == cue);
        Assert.Equal(content, told.Content.In(text));
        Assert.Equal(ClaimantKind.Unnamed, told.Claimant.Kind);
        Assert.Null(told.Source);
    }

    [Theory]
    [InlineData("LIMA, Peru (Reuters) — Striking miners said on Friday that the mine was closed.", "Striking miners")]
    [InlineData("In a long letter, the mayor criticised the guards.", "the mayor")]
    [InlineData("According to a survey of the bank, the mine is closed.", "a survey of the bank")]
    [InlineData(
        "The mine is closed, according to a recent Reuters survey of miners.",
        "a recent Reuters survey of miners"
    )]
    [InlineData("Dec 29 (Reuters) - The French mayor said that the mine was closed.", "The French mayor")]
    [InlineData("The mayor on Tuesday said that the mine was closed.", "The mayor")]
    public void A_source_begins_with_its_noun_phrase(string text, string source) =>
        Assert.Contains(source, Said(text).Select(s => s.Source?.In(text)));

    [Theory]
    [InlineData("The celebrities applauded the plan.", "the plan")]
    [InlineData("The union, which opposed the plan, has left.", "the plan")]
    [InlineData("Both want an end to the strike.", "an end to the strike")]
    [InlineData("The mayor is not sure she can sell the mine.", "she can sell the mine")]
    [InlineData("The mayor weighed in on the strike.", "the strike")]
    [InlineData("His stance on the strike was praised.", "the strike")]
    public void Whoever_can_speak_can_judge(string text, string content) =>
        Assert.Contains(content, Said(text).Select(s => s.Content.In(text)));

    [Theory]
    [InlineData("The town issued a statement saying that the road was closed.", "The town")]
    [InlineData("Footage shows that the road was closed.", "Footage")]
    [InlineData("The mayor made clear that the road was closed.", "The mayor")]
    [InlineData("The mayor made the point that the road was closed.", "The mayor")]
    public void Whoever_gives_out_words_says_them(string text, string source)
    {
        var told = Said(text).Where(s => s.Content.In(text) == "that the road was closed");
        Assert.Contains(source, told.Select(s => s.Source?.In(text)));
    }

    [Fact]
    public void What_one_says_of_one_s_own_mind_is_kept()
    {
        const string Text = "Ana Ruiz said that she was worried about the mine.";
        var mind = Assert.Single(Said(Text), s => s.Cue!.Value.In(Text) == "was worried about");
        Assert.Equal("Ana Ruiz", mind.Claimant.Name);
        Assert.NotNull(mind.Within);
    }
}
