using Casus.Language.Expressions;
using Casus.Measure.Pages;
using Casus.Reports;

namespace Casus.Measure.Tests.Pages;

public class PageScoreTests
{
    [Fact]
    public void Segments_are_looked_for_with_white_space_folded()
    {
        var told = new List<string>();
        var found = Segments.Of("The dam\nbroke at dawn.", ["dam broke", "the mayor"], ["at dawn", "Share"], told.Add);
        Assert.Equal(new Segments(Kept: 1, Missed: 1, Litter: 1, Left: 1), found);
        Assert.Equal(["missed: the mayor", "litter: at dawn"], told);
        Assert.Equal(0.5, found.F1);
    }

    [Fact]
    public void Shingles_count_runs_of_four_words_and_exact_bodies()
    {
        var shingles = new Shingles();
        Assert.Equal(1, shingles.Add("one two three four five", "one, two; three four five"));
        Assert.Equal(0.5, shingles.Add("one two three four five", "one two three four nine"));
        Assert.Equal(0.5, shingles.Exact);
        Assert.Equal(0.75, shingles.Precision);
    }

    [Fact]
    public void Shingles_of_nothing_against_something_score_nothing() =>
        Assert.Equal(0, new Shingles().Add("one two", ""));

    [Fact]
    public void A_day_is_right_as_the_likeliest_and_wrong_only_without_doubt()
    {
        var day = new DateOnly(2031, 5, 9);
        var two = new DateInterval(day, day.AddDays(1));
        Assert.Equal(new(1, 1, 1, 0, 1), DayTally.Of(Said(DateInterval.On(day)), ["2031-05-08", "2031-05-09"]));
        Assert.Equal(new(1, 0, 0, 1, 0), DayTally.Of(Said(DateInterval.On(day)), ["2031-05-08"]));
        Assert.Equal(new(1, 0, 0, 0, 1), DayTally.Of(Said(two), ["2031-05-09"]));
        Assert.Equal(new(1, 1, 0, 0, 1), DayTally.Of(Said(two) with { Likeliest = day }, ["2031-05-09"]));
        Assert.Equal(new(1, 0, 0, 0, 1), DayTally.Of(Said(two) with { Likeliest = day }, ["2031-05-10"]));
        Assert.Equal(new(1, 0, 0, 0, 0), DayTally.Of(Publication.Unknown, ["2031-05-09"]));
    }

    static Publication Said(DateInterval days) => new(days, []);

    [Fact]
    public void Titles_are_compared_without_case_and_marks() =>
        Assert.Equal(PageText.Fold("“Dam” breaks: 3 dead"), PageText.Fold("'DAM' Breaks – 3 dead"));

    [Fact]
    public void The_plain_reading_takes_all_text_but_scripts() =>
        Assert.Equal("Dam & lake", PageText.WithoutTags("<p>Dam <b>&amp;</b><script>x < y</script> lake</p>"));
}
