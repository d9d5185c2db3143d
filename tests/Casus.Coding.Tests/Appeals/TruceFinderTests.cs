using Casus.Coding.Appeals;
using Casus.Coding.Tests.Figures;

namespace Casus.Coding.Tests.Appeals;

public class TruceFinderTests
{
    static string Read(string text) =>
        string.Join(
            "; ",
            TruceFinder
                .Find(Telling.Of(text), Telling.Knowledge.Appeals)
                .Select(t => $"{t.What} {t.Status} {string.Join('+', t.Parties)} {t.Violations.Length}")
        );

    [Theory]
    [InlineData("Bolivia and Chile agreed to a ceasefire on Monday.", "Ceasefire Agreed BOL+CHL 0")]
    [InlineData("Bolivia and Chile extended the truce on Monday.", "Ceasefire Extended BOL+CHL 0")]
    public void A_truce_is_read_with_its_parties(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Peru called for a ceasefire between Bolivia and Chile.")]
    [InlineData("The war of 1994 ended with a ceasefire.")]
    [InlineData("Six shells fell on the town.")]
    public void A_truce_only_wished_for_or_long_past_is_none(string text) => Assert.Equal("", Read(text));

    /// <summary>Written on a Thursday, 13 March 2031.</summary>
    static string Times(string text) =>
        TruceFinder.Find(Telling.Of(text, published: "2031-03-13"), Telling.Knowledge.Appeals) is [var truce, ..]
            ? $"{truce.Effective} - {truce.Until}"
            : "";

    [Theory]
    [InlineData("Bolivia and Chile agreed on Monday to a ceasefire from Saturday.", "2031-03-15..2031-03-15 - ")]
    [InlineData("Bolivia and Chile agreed to a ceasefire on Monday.", " - ")]
    [InlineData("Bolivia and Chile announced on Monday a truce.", " - ")]
    [InlineData(
        "Bolivia and Chile agreed to a ceasefire from midnight local time on 15 March.",
        "2031-03-15..2031-03-15 - "
    )]
    [InlineData("Bolivia and Chile agreed to a ceasefire from 8 a.m. local time.", "2031-03-13..2031-03-14 - ")]
    [InlineData("The ceasefire between Bolivia and Chile took effect on Tuesday.", "2031-03-11..2031-03-11 - ")]
    [InlineData("The ceasefire between Bolivia and Chile took effect at midnight.", "2031-03-12..2031-03-13 - ")]
    [InlineData("The ceasefire between Bolivia and Chile has been in force since Monday.", "2031-03-10..2031-03-10 - ")]
    [InlineData(
        "Bolivia and Chile announced a truce from Friday until Sunday.",
        "2031-03-14..2031-03-14 - 2031-03-16..2031-03-16"
    )]
    [InlineData(
        "Bolivia and Chile announced a 72-hour truce starting on Friday.",
        "2031-03-14..2031-03-14 - 2031-03-17..2031-03-17"
    )]
    [InlineData(
        "Regional media, citing unnamed diplomats, reported that Bolivia and Chile had agreed to a ceasefire from 6 a.m. local time.",
        "2031-03-13..2031-03-14 - "
    )]
    [InlineData("Bolivia and Chile extended the truce until 20 March.", " - 2031-03-20..2031-03-20")]
    public void From_when_a_truce_holds_is_another_day_than_that_of_its_announcement(string text, string times) =>
        Assert.Equal(times, Times(text));

    [Fact]
    public void Without_a_day_of_writing_a_clock_tells_no_day() =>
        Assert.Equal(
            default,
            TruceFinder
                .Find(Telling.Of("Bolivia and Chile agreed to a ceasefire from 8 a.m."), Telling.Knowledge.Appeals)[0]
                .Effective
        );
}
