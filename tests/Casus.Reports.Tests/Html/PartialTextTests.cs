namespace Casus.Reports.Tests.Html;

/// <summary>A page that gives only the beginning of its report says so in more than one way.</summary>
public class PartialTextTests
{
    const string Text =
        "<p>Engineers opened the gates of the upper dam on Friday after three days of rain, the water board said.</p>"
        + "<p>The road along the river was closed for a day, and nobody was hurt, said the mayor of the lower town.</p>";
    const string Cut =
        "<p>The board and the town have quarrelled over the gates since the lake was filled, and now a court …</p>";
    const string Sold =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\": \"False\"}</script>";
    const string Wall = "<div class=\"paywall-box\">Read on for a coin a day.</div>";

    [Theory]
    [InlineData(Sold + Text, false)]
    [InlineData(Text + Wall, false)]
    [InlineData(Text + Cut, false)]
    [InlineData(Sold + "<div class=\"paywall\">" + Text + "</div>", false)]
    [InlineData(Sold + Text + Wall, true)]
    [InlineData(Sold + Text + Cut, true)]
    [InlineData(Text + Cut + Wall, true)]
    public void One_sign_alone_makes_no_part_of_a_text(string page, bool partial) =>
        Assert.Equal(
            partial,
            Reading
                .Of($"<html><body><h1>Gates of the dam opened</h1>{page}</body></html>", new(MediaKind.Html))
                .Findings.Any(f => f.Code == "C0216")
        );
}
