using System.Diagnostics;
using Casus.Language.Models;
using Casus.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Language.Tests;

/// <summary>Whatever the bytes, whole trees over their own characters, in bounded time.</summary>
public class RobustnessTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);

    [Fact]
    public void Any_string_gives_whole_trees_over_its_own_characters() =>
        Prop.ForAll<string>(text =>
            {
                if (text is not null)
                    LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Model));
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

    [Fact]
    public void Ten_megabytes_on_one_line_are_read_in_bounded_time()
    {
        var clock = Stopwatch.StartNew();
        var text = new string('x', 5_000_000) + string.Concat(Enumerable.Repeat("-x.", 100_000));
        var parsed = LanguagePipeline.Parse(text, Model);
        Assert.Equal(text.Length, parsed.Sentences.Sum(s => s.Words.Sum(w => w.Span.Length)));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"took {clock.Elapsed}");
    }

    [Fact]
    public void A_text_of_nothing_but_spaces_has_no_sentence() =>
        Assert.Empty(LanguagePipeline.Parse(new string(' ', 100_000) + "\n\t\u00A0", Model).Sentences);
}
