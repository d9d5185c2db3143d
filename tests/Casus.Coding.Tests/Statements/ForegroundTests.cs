using Casus.Coding.Tests.Actors;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Coding.Tests.Statements;

/// <summary>What is of the report's own incident and what recalls an older one, clause by clause, in reports of Thursday, 6 May 2032.</summary>
public sealed class ForegroundTests
{
    static readonly Publication Thursday = new(DateInterval.On(new DateOnly(2032, 5, 6)), []);

    static bool IsBackground(string words, string text) =>
        Told.In(Written.Report(text) with { Published = Thursday })
            .Where(s => s.Content.In(text).Contains(words, StringComparison.Ordinal))
            .MinBy(s => s.Content.Length)!
            .Background;

    [Theory]
    // By years and days gone by.
    [InlineData("In 2028 Peru shelled the port.", "shelled")]
    [InlineData("Peru shelled the port in August 2030.", "shelled")]
    [InlineData("The two states fought a war over the valley in 2019.", "fought")]
    [InlineData("Peru shelled the port on 3 January 2032.", "shelled")]
    [InlineData("In the 1990s rebels held the port.", "held")]
    [InlineData("Hundreds died in the 2019 war.", "died")]
    // By words that count back from today.
    [InlineData("Peru shelled the port three years ago.", "shelled")]
    [InlineData("Peru shelled the port last year.", "shelled")]
    [InlineData("Peru shelled the port a decade ago.", "shelled")]
    [InlineData("Peru shelled the port last summer.", "shelled")]
    [InlineData("Last year's war killed hundreds.", "killed")]
    [InlineData("Last November's clash killed nine guards.", "killed")]
    [InlineData("The previous war over the valley killed hundreds.", "killed")]
    [InlineData("The first war, in 2019, killed hundreds.", "killed")]
    // By words that count back from the incident.
    [InlineData("Peru had shelled the port a year earlier.", "shelled")]
    [InlineData("Peru had shelled the port two decades before.", "shelled")]
    [InlineData("Peru had shelled the port the year before.", "shelled")]
    [InlineData("Peru had shelled the port months earlier.", "shelled")]
    // By what has gone on for long.
    [InlineData("The two states have fought over the valley since 2015.", "fought")]
    [InlineData("The two states have fought over the valley for decades.", "fought")]
    [InlineData("The two states have fought over the valley since independence.", "fought")]
    [InlineData("Clashes break out regularly on the border.", "break out")]
    [InlineData("Raids from the valley are common.", "common")]
    [InlineData("Over the years raids have killed hundreds in the valley.", "killed")]
    [InlineData("The valley has long been fought over.", "fought")]
    // By clause.
    [InlineData("Peru shelled the port on Wednesday, where a raid in 2028 killed nine guards.", "killed nine")]
    [InlineData("Peru shelled the port, which rebels held until 2028.", "rebels held")]
    [InlineData(
        "Crowds met on Wednesday to mark the anniversary of the raid, in which nine guards died in 2028.",
        "died"
    )]
    [InlineData("Peru shelled the port on Wednesday, two years after rebels burnt it in 2030.", "burnt")]
    [InlineData("The mayor said that a raid in 2028 had killed nine guards.", "killed")]
    [InlineData("Peru shelled the port on Wednesday; in 2028 it burnt the town.", "burnt")]
    // By the sentence before.
    [InlineData("In 2028 Peru shelled the port. Nine guards died.", "Nine guards")]
    [InlineData("The war ended in 2019. It had cost 900 lives.", "lives")]
    public void What_recalls_is_background(string text, string words) => Assert.True(IsBackground(words, text));

    [Fact]
    public void A_day_until_which_something_lasts_is_still_to_come() =>
        Assert.False(IsBackground("extended", "The council extended the mandate of the observers until 31 August."));

    [Theory]
    [InlineData("Peru shelled the port on Wednesday.", "shelled")]
    [InlineData("Peru shelled the port two days ago.", "shelled")]
    [InlineData("Peru shelled the port last week.", "shelled")]
    [InlineData("Nine guards have died since Monday.", "died")]
    [InlineData("Nine guards had died by Wednesday, the mayor said.", "died")]
    [InlineData("It was the deadliest raid since 2019.", "raid")]
    [InlineData("Peru shelled the port for the first time since the war of 2019.", "shelled")]
    [InlineData("Chile asked Brazil for help under a treaty of 1997.", "help")]
    [InlineData("Chile asked Brazil for help under the 1997 treaty.", "help")]
    [InlineData("Guards who had held the port since Monday withdrew on Wednesday.", "withdrew")]
    [InlineData("Peru shelled the port on Wednesday, where a raid in 2028 killed nine guards.", "Peru shelled")]
    [InlineData("Peru shelled the port on Wednesday, two years after rebels burnt it in 2030.", "Peru shelled")]
    [InlineData("Peru shelled the port, which rebels held until 2028.", "Peru shelled")]
    [InlineData("Peru shelled the port in May 2032.", "shelled")]
    [InlineData("In 2028 Peru shelled the port. On Wednesday nine guards died.", "nine guards")]
    [InlineData("Nine guards had been wounded hours earlier, the mayor said.", "wounded")]
    [InlineData("Unlike in 2028, Peru shelled the port on Wednesday.", "shelled")]
    [InlineData("The mayor, who took office in 2028, said nine guards had died.", "nine guards")]
    [InlineData("Peru, which lost a war in 2019, shelled the port on Wednesday.", "shelled")]
    public void What_happens_now_is_not(string text, string words) => Assert.False(IsBackground(words, text));
}
