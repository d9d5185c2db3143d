using Casus.Language.Models;
using Casus.Language.Trees;
using Casus.Tests;

namespace Casus.Language.Tests;

public class LanguagePipelineTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("\u0000\u0001 \uD800 x\uDC00y \uFEFF")]
    [InlineData("((((((((((\"\"\"\"''''’’’’....!!!!????")]
    [InlineData("وقال الوزير إن الجيش انسحب من المدينة.")]
    [InlineData("PRESIDENT SAYS TROOPS CROSSED RIVER AT DAWN")]
    [InlineData("The port of Sarvan fell on Monday,the army said")]
    public void Any_text_gives_whole_trees_over_its_own_characters(string text) =>
        AssertSound(text, LanguagePipeline.Parse(text, Model));

    [Fact]
    public void Parse_splits_contractions_as_the_treebanks_do()
    {
        var parsed = LanguagePipeline.Parse("Tovia's army doesn't hold the town.", Model);
        Assert.Equal(
            ["Tovia", "'s", "army", "does", "n't", "hold", "the", "town", "."],
            parsed.Sentences.Single().Words.Select(w => w.Form)
        );
    }

    [Fact]
    public void A_line_break_always_ends_a_sentence()
    {
        var parsed = LanguagePipeline.Parse("Talks on the border\nthe two sides met", Model);
        Assert.Equal(2, parsed.Sentences.Length);
    }

    [Fact]
    public void Parse_ends_no_sentence_inside_a_name_with_a_full_stop()
    {
        var parsed = LanguagePipeline.Parse("Tovia told Horizon.ge that it was closed. It opens on Friday.", Model);
        Assert.Equal(2, parsed.Sentences.Length);
    }

    [Theory]
    [InlineData("The convoy left at 2 a.m. \"Nobody saw it,\" she said.")]
    [InlineData("The convoy left at about 6:30 p.m. “Nobody saw it,” she said.")]
    public void A_time_of_day_ends_a_sentence_before_a_quotation(string text) =>
        Assert.Equal(2, LanguagePipeline.Parse(text, Model).Sentences.Length);

    [Theory]
    [InlineData(
        "The UN mission UNORA said at least six farmers had been killed by shelling, among them two children, and 900 people had been driven from their homes."
    )]
    [InlineData("The UN mission UNORA said at least six farmers had been killed by shelling.")]
    public void A_finite_verb_between_two_subjects_of_one_verb_is_the_head_of_both(string text)
    {
        var tree = LanguagePipeline
            .Parse(text, LanguageModel.Load(Checkout.Knowledge, Tier.Accurate))
            .Sentences.Single();
        Assert.Equal("said", tree.Words[tree.Root].Form);
        var killed = tree.Words.IndexOf(tree.Words.First(w => w.Form == "killed"));
        Assert.Equal(("ccomp", tree.Root), (tree.Words[killed].Relation, tree.Words[killed].Head));
        Assert.All(tree.Words, w => Assert.StartsWith(w.BaseRelation, w.Relation, StringComparison.Ordinal));
    }

    [Fact]
    public void Parsing_in_parallel_gives_the_same_as_parsing_once()
    {
        const string Text =
            "Gen. Ana Belik said her troops had left Port Sund at 6:30 a.m. on Tuesday. “We won't be back,” she said.";
        var once = Conllu.Write(LanguagePipeline.Parse(Text, Model));
        var many = Enumerable.Range(0, 16).AsParallel().Select(_ => Conllu.Write(LanguagePipeline.Parse(Text, Model)));
        Assert.All(many, other => Assert.Equal(once, other));
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_words_without_an_end_is_read()
    {
        var text = string.Join(' ', Enumerable.Repeat("the guards of the northern bridge and", 15_000));
        AssertSound(text, LanguagePipeline.Parse(text, Model));
    }

    [Fact]
    public void A_verb_that_opens_a_sentence_names_nobody()
    {
        var parsed = LanguagePipeline.Parse("Fry the onions, then add the stock.", Model);
        Assert.Empty(parsed.Names);
    }

    [Fact]
    public void The_version_is_known_without_loading() =>
        Assert.Equal(Model.Version, LanguageModel.VersionOf(Checkout.Knowledge, Tier.Fast));

    [Fact]
    public void Words_given_are_kept()
    {
        var given = LanguagePipeline.Parse("The envoy left. The talks go on.", Model);
        var again = LanguagePipeline.ParseWords(given, Model);
        Assert.Equal(Conllu.Write(given), Conllu.Write(again));
    }

    internal static void AssertSound(string text, ParsedText parsed)
    {
        // Lines in capitals are read in small letters.
        Assert.Equal(text, parsed.Text, ignoreCase: true);
        var end = 0;
        foreach (var sentence in parsed.Sentences)
        {
            Assert.DoesNotContain('\n', sentence.Span.In(text));
            foreach (var word in sentence.Words)
            {
                Assert.True(word.Span.Start >= end && word.Span.Length > 0 && sentence.Span.Contains(word.Span));
                Assert.Equal(word.Form, word.Span.In(parsed.Text));
                Assert.True(text.AsSpan(end, word.Span.Start - end).ToString().All(IsBlank));
                end = word.Span.End;
            }
            AssertTree(sentence);
        }
        Assert.True(text[end..].All(IsBlank));
        Assert.All(parsed.Names, n => Assert.True(parsed.Sentences[n.Sentence].Span.Contains(n.Span)));
    }

    static void AssertTree(ParsedSentence sentence)
    {
        Assert.Single(sentence.Words, w => w.Head < 0);
        Assert.Equal(sentence.Words.Length, sentence.Subtree(sentence.Root).Length);
    }

    static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';
}
