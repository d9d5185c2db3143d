namespace Casus.Reports.Tests.Litter;

public class CaptionTests
{
    const string Before = """
        Ferry stays in harbour after storm

        The ferry did not sail for a week, the harbour master said in the morning to reporters on the quay.

        """;

    const string After = """


        Nobody knew when it would sail again, and the islanders waited for bread and for letters from the mainland.
        """;

    static bool IsKept(string line) =>
        Reading.Of(Before + "\n" + line + After).Text.Contains(line, StringComparison.Ordinal);

    [Theory]
    [InlineData("A harbour worker ties up the ferry in Tarvos, Norland, May 3, 2031.")]
    [InlineData("The houses marked as flooded on the map of the harbour.")]
    [InlineData("Residents carry sandbags to the river bank in the old town of Tarvos")]
    [InlineData("The ferry is seen behind the breakwater")]
    [InlineData("Islanders queue for bread near the quay (AP Photo/Jane Roe)")]
    [InlineData("Jane Roe / Reuters")]
    [InlineData("Photo: Jane Roe")]
    [InlineData("Smoke rises over the harbour during the night")]
    public void A_caption_or_credit_is_left_out(string line) => Assert.False(IsKept(line));

    [Theory]
    [InlineData("The ferry was seen behind the breakwater on May 3, 2031.")]
    [InlineData("The board denied it.")]
    [InlineData("\"The sea is high.\"")]
    [InlineData("Bread and letters")]
    [InlineData("- two fishing boats;")]
    [InlineData("A second ferry has not sailed since May 3, 2031.")]
    [InlineData("The rebels retreated from the town.")]
    [InlineData("Talks continue in the capital on Monday.")]
    [InlineData("Correction: an earlier version of this report gave a wrong name for the ferry.")]
    [InlineData("The harbour was closed by the board in May, and opened again in June.")]
    public void A_line_of_the_report_stays(string line) => Assert.True(IsKept(line));
}
