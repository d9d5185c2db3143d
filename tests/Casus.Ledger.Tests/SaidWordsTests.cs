using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;

namespace Casus.Ledger.Tests;

public class SaidWordsTests
{
    [Theory]
    [InlineData("The mayor said that the ford was shut.", "said", "that the ford was shut", "the ford was shut")]
    [InlineData(
        "The mayor said that, at dawn, it was shut.",
        "said",
        "that, at dawn, it was shut",
        "at dawn, it was shut"
    )]
    [InlineData("The mayor said the ford was shut.", "said", "the ford was shut", "the ford was shut")]
    [InlineData(
        "The mayor accused the guards of theft.",
        "accused",
        "the guards of theft",
        "accused the guards of theft"
    )]
    [InlineData("The ford was shut, the mayor said.", "said", "The ford was shut,", "The ford was shut")]
    [InlineData("The mayor noted on Friday the loss.", "noted", "the loss", "the loss")]
    public void Words_read_on_from_the_name_of_who_says_them(
        string quote,
        string cue,
        string content,
        string expected
    ) => Assert.Equal(expected, SaidWords.Of(Said(quote, Find(quote, cue), Find(quote, content))));

    static ExportedSpan Find(string quote, string words)
    {
        const int Before = 100;
        var at = Before + quote.IndexOf(words, StringComparison.Ordinal);
        return new(at, at + words.Length);
    }

    static ExportedStatement Said(string quote, ExportedSpan cue, ExportedSpan content) =>
        new(
            "s",
            "r",
            100,
            100 + quote.Length,
            quote,
            content,
            null,
            cue,
            null,
            new("mayor", "mayor", ClaimantKind.Person, null, null, null),
            ClaimantBasis.Said,
            [],
            null,
            Polarity.Asserts,
            Certainty.Certain,
            Tense.Past,
            false,
            null,
            null,
            false,
            []
        );
}
