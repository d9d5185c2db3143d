namespace Casus.Reports.Tests.Litter;

public class HeadTests
{
    const string Body =
        "Engineers opened the gates of the upper dam after three days of rain and melting snow, the water board said.";

    [Theory]
    [InlineData(
        "River Observer\n\nMenu\n\nGates of the Tarvos dam opened at dawn\n\n",
        "Gates of the Tarvos dam opened at dawn"
    )]
    [InlineData(
        "Gates of the Tarvos dam opened\nThe Tarvos Observer (Upper Tarvos), Friday 9 May 2031\n\n",
        "Gates of the Tarvos dam opened"
    )]
    [InlineData(
        "The Tarvos Observer, 9 May 2031\n\nGates of the Tarvos dam opened\n\n",
        "Gates of the Tarvos dam opened"
    )]
    [InlineData("Rise and fall of the Tarvos dam, 9 May 2031\n\n", "Rise and fall of the Tarvos dam, 9 May 2031")]
    [InlineData("Home\nWorld\nRiver News\n\nGates opened\n\n", "Gates opened")]
    [InlineData("Gates of the Tarvos dam opened at dawn\n", "Gates of the Tarvos dam opened at dawn")]
    [InlineData("date: 9 May 2031 Gates of the Tarvos dam opened\n\n", "Gates of the Tarvos dam opened")]
    [InlineData("2031-05-09T10:15 Gates of the Tarvos dam opened\n\n", "Gates of the Tarvos dam opened")]
    [InlineData("", null)]
    public void The_title_is_found_below_the_menu(string head, string? title)
    {
        var report = Reading.Of(head + Body);
        Assert.Equal(title, report.Title);
        Assert.EndsWith(Body, report.Text, StringComparison.Ordinal);
        Assert.Equal(title is null ? Body : title + "\n" + Body, report.Text);
    }

    [Fact]
    public void The_date_behind_an_outlets_name_is_the_days()
    {
        var report = Reading.Of(
            "Gates of the Tarvos dam opened\nThe Observer (Upper Tarvos), Friday 9 May 2031\n\n" + Body
        );
        Assert.Equal(Casus.Language.Expressions.DateInterval.On(new(2031, 5, 9)), report.Published.Interval);
    }

    [Fact]
    public void A_title_given_from_outside_opens_the_text_and_leads_to_no_bytes()
    {
        var report = Reading.Of(Body, Provenance.Text with { Title = "Gates opened at dawn" });
        Assert.Equal("Gates opened at dawn\n" + Body, report.Text);
        Assert.Null(report.Map.ToRaw(new Casus.Language.TextSpan(0, 5)));
    }

    [Fact]
    public void A_standfirst_stays_and_a_signature_at_the_foot_goes()
    {
        var report = Reading.Of(
            "Gates of the Tarvos dam opened\n\nThree days of rain filled the upper lake\n\n"
                + Body
                + "\n\nReporting by Jane Roe; Editing by John Doe\n\nCopyright River Wire. All rights reserved."
        );
        Assert.Equal("Gates of the Tarvos dam opened\nThree days of rain filled the upper lake\n" + Body, report.Text);
        Assert.Equal("Jane Roe", report.Byline);
    }

    [Fact]
    public void Lines_broken_to_a_width_are_joined()
    {
        var report = Reading.Of(
            """
            Gates of the Tarvos dam opened

            Engineers opened the gates of the upper dam after three days of
            rain and melting snow, the water board of the district said in
            the morning.

            Nobody was hurt.
            """
        );
        Assert.Equal(
            """
            Gates of the Tarvos dam opened
            Engineers opened the gates of the upper dam after three days of rain and melting snow, the water board of the district said in the morning.
            Nobody was hurt.
            """,
            report.Text
        );
    }
}
