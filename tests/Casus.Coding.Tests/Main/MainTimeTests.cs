using Casus.Coding.Main;
using Casus.Coding.Tests.Figures;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Tests;

namespace Casus.Coding.Tests.Main;

public class MainTimeTests
{
    static readonly MainKnowledge Knowledge = MainKnowledge.Load(Checkout.Knowledge);

    static MainTime Of(string text, string? published = null)
    {
        var context = Telling.Of(text, published: published);
        return MainTimeFinder.Find(context, Zones.Of(context.Report), Knowledge);
    }

    [Fact]
    public void A_day_on_which_it_began_stands_above_days_of_speaking()
    {
        var time = Of(
            "Ecuador's health ministry said on Tuesday that nine people had been killed. The ministry of Peru said on Wednesday "
                + "that its own count was higher.\nThe skirmishes began on 11 June near the Tanrun ford."
        );
        Assert.Equal((6, 11, true), (time.Month, time.Day, time.IsStart));
        Assert.Equal(DayOfWeek.Tuesday, time.SpokenOn);
    }

    [Theory]
    [InlineData("Heavy fighting broke out on 11 June along the river.")]
    [InlineData("The violence, which erupted on 11 June, has spread to the hills.")]
    [InlineData("Clashes and shelling started on 11 June.")]
    public void What_breaks_out_on_a_day_began_on_it(string text) => Assert.True(Of(text).IsStart);

    [Fact]
    public void What_was_before_something_asked_for_is_not_to_come() =>
        Assert.Equal(
            new DateInterval(new(2031, 9, 7), new(2031, 9, 8)),
            Of(
                "Ecuador said on Monday it had asked Brazil to honour the treaty after heavy fighting broke out overnight on the frontier with Peru.",
                "2031-09-08"
            ).Interval
        );

    [Theory]
    [InlineData("The truce, which took effect on 11 June, was holding.", true)]
    [InlineData("Both sides agreed a ceasefire on 11 June.", true)]
    [InlineData("Both sides agreed to a ceasefire on 11 June.", true)]
    [InlineData("Guards shot two men on 11 June despite the truce.", false)]
    public void The_day_of_a_truce_ends_what_began_before(string text, bool ends) => Assert.Equal(ends, Of(text).IsEnd);

    [Theory]
    [InlineData("The trade talks began on 11 June in the capital.")]
    [InlineData("Guards shot two men on 11 June near the ford.")]
    public void A_visit_or_an_act_of_a_day_is_no_beginning(string text) => Assert.False(Of(text).IsStart);

    [Fact]
    public void A_war_begun_months_before_the_report_is_not_its_news()
    {
        var time = Of(
            "Two guards were killed in shelling near the ford on Sunday, the ministry said.\nThe fighting began on 11 June.",
            "2031-09-08"
        );
        Assert.Equal(DayOfWeek.Sunday, time.Weekday);
        Assert.False(time.IsStart);
    }

    [Theory]
    [InlineData("In March 2029, four days of shelling killed nine people.", "2029-03-01..2029-03-31")]
    [InlineData("On 8 March 2029 shelling killed nine people.", "2029-03-08..2029-03-08")]
    [InlineData("In 2029 shelling killed nine people.", null)]
    public void A_recalled_act_keeps_the_month_or_day_that_its_words_name(string text, string? days)
    {
        var context = Telling.Of(text);
        context = context with { Statements = [.. context.Statements.Select(s => s with { Background = true })] };
        var figures = Casus.Coding.Figures.FigureFinder.Find(context, Telling.Knowledge.Figures);
        Assert.Equal(days, RecallFinder.Find(context, figures, Knowledge).FirstOrDefault()?.When.ToString());
    }

    [Theory]
    [InlineData("Two men were shot near the Tanrun ford, the sheriff said on Monday.")]
    [InlineData("The mayor of Orlow told reporters on Monday that two men had been shot near the ford.")]
    public void The_day_of_a_saying_is_no_day_of_what_is_said(string text)
    {
        var context = Telling.Of(text, published: "2031-09-08");
        var coding = ReportCoder.Code(context.Report, context.Parsed, Telling.Knowledge);
        var time = coding.Main!.Time;
        Assert.Empty(time.Evidence);
        Assert.Equal("?..2031-09-08", time.Interval.ToString());
    }

    [Theory]
    [InlineData(
        "Police searched the ford on Sunday for two gunmen. The shooting occurred about 10:30 p.m. Friday.",
        "2031-09-05"
    )]
    [InlineData("Guards watched the ford on Sunday.\nThe explosion took place on 3 September.", "2031-09-03")]
    public void A_day_on_which_something_happened_stands_above_other_days(string text, string day) =>
        Assert.Equal($"{day}..{day}", Of(text, "2031-09-08").Interval.ToString());

    [Fact]
    public void What_came_after_something_of_a_day_was_not_on_that_day() =>
        Assert.NotEqual(
            DayOfWeek.Sunday,
            Of("A man was shot on Friday. The shooting came after an attack on Sunday in Tarvos.", "2031-09-08").Weekday
        );

    [Fact]
    public void A_day_still_to_come_is_not_the_day_of_what_was()
    {
        var time = Of("A man shot two guards at the ford. The hearing was put off until 20 September.", "2031-09-08");
        Assert.Empty(time.Evidence);
    }

    [Fact]
    public void The_day_of_the_dateline_is_that_of_the_report() =>
        Assert.Empty(
            Of("ORLOW, Sept. 8 (Lantern) - Two guards have been killed near the Tanrun ford.", "2031-09-08").Evidence
        );

    [Fact]
    public void A_weekend_is_as_good_as_two_days() =>
        Assert.Equal(
            "2031-09-06..2031-09-07",
            Of("Two men were shot near the Tanrun ford over the weekend.", "2031-09-08").Interval.ToString()
        );

    [Fact]
    public void Every_word_that_says_that_something_was_is_found_in_its_example()
    {
        foreach (var word in Knowledge.DayWords.Where(w => w.Group is "happen" or "happening"))
        {
            var context = Telling.Of(word.Example);
            var day = Casus.Language.Expressions.DateExpressions.Find(word.Example, Knowledge.Dates)[0].Span.Start;
            Assert.True(
                StartDays.IsHappening(context.Parsed.Sentences[0], day, Knowledge),
                $"{word.Lemma}: {word.Example}"
            );
        }
    }

    [Fact]
    public void Every_word_that_begins_a_day_is_found_in_its_example()
    {
        foreach (var word in Knowledge.DayWords.Where(w => w.Group is "start" or "outbreak"))
            Assert.True(Of(word.Example).IsStart, $"{word.Lemma}: {word.Example}");
    }
}
