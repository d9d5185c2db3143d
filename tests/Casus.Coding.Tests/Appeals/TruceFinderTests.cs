using Casus.Coding.Appeals;
using Casus.Coding.Tests.Events;
using Casus.Coding.Tests.Figures;
using Casus.Language.Expressions;

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
    [InlineData("Chile's president called Bolivia's, and the two agreed to a truce.", "Ceasefire Agreed BOL+CHL 0")]
    [InlineData(
        "Bolivia's envoy said after the talks with Chile that the ceasefire was holding.",
        "Ceasefire InForce BOL+CHL 0"
    )]
    public void What_is_told_beside_a_call_or_talks_is_not_wished_for(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Peru called for a ceasefire between Bolivia and Chile.")]
    [InlineData("The war of 1994 ended with a ceasefire.")]
    [InlineData("Six shells fell on the town.")]
    [InlineData("Peru called for talks on a ceasefire between Bolivia and Chile.")]
    public void A_truce_only_wished_for_or_long_past_is_none(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("Bolivia announced a ceasefire on Monday.", "Ceasefire Claimed BOL 0")]
    [InlineData("Bolivia and Chile agreed to a truce that will take effect on Sunday.", "Ceasefire Agreed BOL+CHL 0")]
    [InlineData("Bolivia and Chile announced that a truce will take effect on Sunday.", "Ceasefire Claimed BOL+CHL 0")]
    [InlineData("Fighting broke out between Bolivia and Chile despite the truce.", "")]
    [InlineData("Bolivia rejected the charge that it broke the truce with Chile.", "")]
    [InlineData("Chile denied that it had violated the ceasefire with Bolivia.", "")]
    [InlineData("Bolivia refused to extend the truce with Chile.", "")]
    [InlineData("The chambers of commerce of Bolivia and Chile agreed to a truce in their price war.", "")]
    [InlineData("Bolivia's parliament extended the president's mandate on Monday.", "")]
    [InlineData("Bolivia and Chile exchanged 40 prisoners on Monday.", "Exchange InForce BOL+CHL 0")]
    [InlineData("Bolivia and Chile agreed to exchange 40 prisoners.", "Exchange Agreed BOL+CHL 0")]
    public void How_far_a_truce_has_got_is_what_the_words_say(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                TruceFinder
                    .Find(Coded.Context(text), Coded.Knowledge.Appeals)
                    .Select(t => $"{t.What} {t.Status} {string.Join('+', t.Parties)} {t.Violations.Length}")
            )
        );

    [Theory]
    [InlineData("Bolivia and Chile accused each other of violating the truce on Monday.", "BOL per CHL; CHL per BOL")]
    [InlineData("Bolivia accused Chile of breaking the truce.", "CHL per BOL")]
    [InlineData("Chilean troops violated the truce on Monday, Bolivia said.", "CHL per BOL")]
    [InlineData("The truce was broken by Chilean troops, Bolivia said.", "CHL per BOL")]
    [InlineData("Bolivia warned Chile against violating the truce.", "")]
    public void A_breach_is_told_of_each_side_that_is_accused(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                TruceFinder
                    .Find(Coded.Context("Bolivia and Chile agreed to a truce. " + text), Coded.Knowledge.Appeals)
                    .SelectMany(t => t.Violations)
                    .Select(v => $"{v.By[..3]} per {v.Claimant[..3]}")
                    .Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void A_clock_in_a_capital_is_no_party() =>
        Assert.Equal(
            "Ceasefire Agreed BOL+CHL 0",
            Read("Bolivia and Chile agreed to a ceasefire from midnight Moscow time.")
        );

    [Fact]
    public void The_day_of_the_truce_is_not_that_of_its_breach()
    {
        var context = Telling.Of(
            "Bolivia said Chilean troops broke the truce of Tuesday by firing on a post on Wednesday.",
            published: "2031-03-13"
        );
        var violation = TruceFinder.Find(context, Telling.Knowledge.Appeals).Single().Violations.Single();
        Assert.Equal(DateInterval.On(new(2031, 3, 12)), violation.When);
    }

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
    [InlineData("The truce between Bolivia and Chile collapsed on Tuesday.", " - 2031-03-11..2031-03-11")]
    [InlineData(
        "Bolivia and Chile agreed to a truce from midnight Chilean time (0300 GMT on Saturday).",
        "2031-03-15..2031-03-16 - "
    )]
    [InlineData("Bolivia and Chile extended the truce until 31 August.", " - 2031-08-31..2031-08-31")]
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
