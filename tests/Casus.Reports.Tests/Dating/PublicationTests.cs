namespace Casus.Reports.Tests.Dating;

public class PublicationTests
{
    const string Body =
        "Engineers opened the gates of the upper dam after three days of rain and melting snow, the water board said.";

    static Publication Of(string text, Provenance? given = null) => Reading.Of(text, given).Published;

    [Theory]
    [InlineData(" date 2031-05-09 Gates of the Tarvos dam opened at dawn\n\n" + Body, BasisKind.Header)]
    [InlineData("Gates of the Tarvos dam opened\n\nMay 9, 2031\n\n" + Body, BasisKind.Header)]
    [InlineData("Gates of the Tarvos dam opened\n\nFriday, 9 May 2031, 10:15 GMT\n\n" + Body, BasisKind.Header)]
    [InlineData("Gates of the Tarvos dam opened\n\nPublished: 09.05.2031\n\n" + Body, BasisKind.Header)]
    [InlineData(
        "Gates of the Tarvos dam opened\n\n" + Body + "\n\nOriginal url:\n\nhttps://www.post.example/2031/05/09/gates",
        BasisKind.Url
    )]
    [InlineData("Gates of the Tarvos dam opened\n\nTARVOS, May 9, 2031 (Reuters) - " + Body, BasisKind.Text)]
    public void A_stated_day_is_taken_with_its_words(string text, BasisKind kind)
    {
        var published = Of(text);
        Assert.Equal("2031-05-09..2031-05-09", published.Interval.ToString());
        var basis = Assert.Single(published.Basis);
        Assert.Equal(kind, basis.Kind);
        if (basis.Span is { } span)
            Assert.Equal(basis.Quote, span.In(Reading.Of(text).Text));
        else
            Assert.NotNull(basis.Raw);
    }

    [Fact]
    public void The_date_given_is_believed_before_the_pages_own_and_the_conflict_is_told()
    {
        var given = Provenance.Text with { Published = "2031-05-12T08:00:00+02:00" };
        var report = Reading.Of("Gates of the dam opened early\n\nMay 9, 2031\n\n" + Body, given);
        Assert.Equal("2031-05-12..2031-05-12", report.Published.Interval.ToString());
        Assert.Equal(2, report.Published.Basis.Length);
        Assert.Contains(report.Findings, f => f.Code == "C0210");
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_told_and_not_used()
    {
        var report = Reading.Of(Body, Provenance.Text with { Published = "last Friday" });
        Assert.True(report.Published.Interval.IsUnknown);
        Assert.Contains(report.Findings, f => f.Code == "C0211");
    }

    [Theory]
    [InlineData(
        "The old bridge was blown up on 3 May 2031, officials said, and nobody has crossed since.",
        "2031-05-03..?"
    )]
    [InlineData(
        "It was in 2030 that the bridge fell. The new one will be opened on 9 June 2031.",
        "2030-01-01..2031-06-09"
    )]
    [InlineData(
        "They have quarrelled since the 44-day war last year, and the road stays closed.",
        "2021-01-01..2021-12-31"
    )]
    [InlineData(
        "They have met often since the 44-day war, and the truce reached last November holds.",
        "2020-12-01..2021-11-30"
    )]
    [InlineData(
        "Prices have risen since Russia's invasion of Ukraine, the bakers of the town complained.",
        "2022-02-24..?"
    )]
    [InlineData("The two villages have quarrelled for decades about water, and no date is told.", "?..?")]
    [InlineData("The plan wants no coal by 2050, the ministry said in a statement about the mines.", "?..?")]
    public void An_undated_text_is_dated_from_what_it_tells_and_no_further(string body, string days) =>
        Assert.Equal(days, Of("Old quarrel flares up in the valley\n\n" + body).Interval.ToString());

    [Fact]
    public void A_weekday_with_a_month_and_day_fixes_the_year()
    {
        var text =
            "Ferry stays in harbour after storm\n\nThe ferry did not sail on Friday, May 9, the harbour master said in the morning.\n\n"
            + "It was built in 2028 and has carried a million people.";
        Assert.Equal("2031-05-09..2031-05-15", Of(text).Interval.ToString());
    }

    [Fact]
    public void A_caption_left_out_still_dates_the_report()
    {
        var text =
            "Ferry stays in harbour after storm\n\nThe ferry did not sail for a week, the harbour master said in the morning to reporters.\n\n"
            + "The ferry in the harbour of Tarvos, May 3, 2031. (photo credit: JANE ROE/REUTERS)\n\n"
            + "Nobody knows when it will sail again, and the islanders wait for bread and for letters.";
        var report = Reading.Of(text);
        Assert.Equal("2031-05-03..?", report.Published.Interval.ToString());
        Assert.DoesNotContain("harbour of Tarvos", report.Text, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(report.Published.Basis).Raw);
        var credit = Assert.Single(report.Agencies);
        Assert.Equal((AgencyRole.Photo, "REUTERS"), (credit.Role, credit.Id));
    }
}
