using Casus.Coding.Main;
using Casus.Language;
using Casus.Tests;

namespace Casus.Coding.Tests.Main;

public class KindWordsTests
{
    static readonly MainKnowledge Knowledge = MainKnowledge.Load(Checkout.Knowledge);

    [Fact]
    public void Every_row_finds_its_own_words_in_its_example()
    {
        Assert.NotEmpty(Knowledge.Kinds);
        foreach (var row in Knowledge.Kinds)
        {
            var words = PlainWords.Of(row.Example, new TextSpan(0, row.Example.Length)).Select(w => w.Word).ToList();
            Assert.True(Patterns.Hold(words, row.Words), $"{string.Join(' ', row.Words)}: {row.Example}");
        }
    }

    [Fact]
    public void Every_word_of_an_aftermath_is_found_in_its_example()
    {
        Assert.NotEmpty(Knowledge.Aftermath);
        foreach (var row in Knowledge.Aftermath)
        {
            var words = PlainWords.Of(row.Example, new TextSpan(0, row.Example.Length)).Select(w => w.Word).ToList();
            Assert.True(Patterns.Hold(words, row.Words), $"{string.Join(' ', row.Words)}: {row.Example}");
        }
    }

    [Fact]
    public void A_plain_word_is_cut_at_its_possessive_and_keeps_an_inner_apostrophe()
    {
        const string text = "Yerba's O’Neil didn't go";
        var words = PlainWords.Of(text, new TextSpan(0, text.Length)).Select(w => w.Word);
        Assert.Equal(["yerba", "o'neil", "didn't", "go"], words);
    }

    [Fact]
    public void A_word_that_no_text_has_is_rarer_than_one_that_many_have() =>
        Assert.True(Knowledge.Rarity.Of("zvornikovac") > Knowledge.Rarity.Of("police"));

    [Fact]
    public void A_signature_word_gives_back_what_was_packed()
    {
        var word = new SignatureWord(SignatureWord.Hash("harbour"), 201, 93, name: true, lead: false, title: true);
        Assert.Equal(SignatureWord.Hash("harbour"), word.Key);
        Assert.Equal((201, 93), (word.Weight, word.Rarity));
        Assert.Equal((true, false, true), (word.IsName, word.InLead, word.InTitle));
    }
}
