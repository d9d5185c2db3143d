using Casus.Coding.Main;
using Casus.Coding.Tests.Figures;
using Casus.Language;
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

    [Fact]
    public void Every_word_that_begins_a_day_is_found_in_its_example()
    {
        foreach (var word in Knowledge.DayWords.Where(w => w.Group is "start" or "outbreak"))
            Assert.True(Of(word.Example).IsStart, $"{word.Lemma}: {word.Example}");
    }
}
