using Casus.Language.Models;
using Casus.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Language.Tests;

/// <summary>Whatever the bytes, whole trees over their own characters.</summary>
public class RobustnessTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);
    static readonly LanguageModel Accurate = LanguageModel.Load(Checkout.Knowledge, Tier.Accurate);

    [Fact]
    public void Any_string_gives_whole_trees_over_its_own_characters() =>
        Prop.ForAll<string>(text =>
            {
                if (text is null)
                    return;
                LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Model));
                LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Accurate));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mixture_of_litter_gives_whole_trees()
    {
        string[] bits =
        [
            "The army",
            " ",
            "\n",
            "’s",
            "n't",
            "U.S.",
            "\"",
            "“",
            "...",
            "6,500",
            "8:30",
            "\t",
            "—",
            "\u0301",
            "\uD83D\uDE00",
            "\uD800",
            "said",
            "(",
            ")",
            "@",
            "http://a.b/c?d=e",
            "\u202E",
            "مدينة",
            "北京",
            "\u0007",
            "WAR",
            "-",
            "/",
            "$",
            "%",
        ];
        var gen = Gen.Elements(bits).ListOf().Select(string.Concat);
        Prop.ForAll(Arb.From(gen), text => LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Model)))
            .QuickCheckThrowOnFailure();
    }

    /// <summary>Work that grew faster than the text would not end here: each of these is one line.</summary>
    [Theory]
    [InlineData("x", 5_000_000)]
    [InlineData("-x.", 100_000)]
    [InlineData("a@b.c/", 50_000)]
    [InlineData("http://", 50_000)]
    [InlineData("'’\"“", 50_000)]
    [InlineData("\uD800", 1_000_000)]
    [InlineData(" . ", 50_000)]
    [InlineData("WAR ON RIVER ", 15_000)]
    public void A_line_of_megabytes_is_read_to_its_last_character(string bit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(bit, times));
        var parsed = LanguagePipeline.Parse(text, Model);
        var words = parsed.Sentences.SelectMany(s => s.Words).Sum(w => w.Span.Length);
        Assert.Equal(text.Count(c => c != ' '), words);
    }

    [Theory]
    [InlineData("TROOPS CROSS RIVER AT DAWN, PRESIDENT SAYS. TALKS TO GO ON MONDAY.")]
    [InlineData("Troops cross river at dawn")]
    [InlineData("the guards left the bridge and nobody saw them go they came back at night")]
    [InlineData("\u202Eقال الوزير\u202C that 5\u00A0000 men \u200Bleft\u0007 the\u0000 port\r")]
    [InlineData("x\uD83Dy \uDE00\uD83D \uD83D\uDE00\uD83D\uDE00!!1")]
    [InlineData("a\u2028b\u2029c\u0085d\vе\ff")]
    public void Odd_lines_give_whole_trees(string text)
    {
        LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Model));
        LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Accurate));
    }

    [Fact]
    public void A_text_of_nothing_but_spaces_has_no_sentence() =>
        Assert.Empty(LanguagePipeline.Parse(new string(' ', 100_000) + "\n\t\u00A0", Model).Sentences);
}
