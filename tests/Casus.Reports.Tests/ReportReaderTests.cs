using System.Text;
using Casus.Language;

namespace Casus.Reports.Tests;

public class ReportReaderTests
{
    const string Page = """
        Skip to main content
        Home

        Flood gates opened above Tarvos as river rises

        Flood gates opened above Tarvos as river rises
        A+ A-

        Engineers opened the gates of the upper dam on Monday after three days of rain &amp; melting snow, the water board said.

        Related article: Farmers ask for pumps

        "We had <u>no</u> choice," said the board's chief engineer, who asked villagers to leave the low meadows before dark.

        Читайте также

        Why the old dam was never finished

        Original url:

        https://www.tarvospost.example/2031/05/09/gates
        """;

    [Fact]
    public void Read_gives_the_title_and_the_paragraphs_and_nothing_else()
    {
        var report = Reading.Of(Page);
        Assert.Equal("Flood gates opened above Tarvos as river rises", report.Title);
        Assert.Equal(
            """
            Flood gates opened above Tarvos as river rises
            Engineers opened the gates of the upper dam on Monday after three days of rain & melting snow, the water board said.
            "We had no choice," said the board's chief engineer, who asked villagers to leave the low meadows before dark.
            """,
            report.Text
        );
        Assert.Equal(report.Title!.Length + 1, report.BodyStart);
        Assert.Equal("en", report.Language);
    }

    [Fact]
    public void Read_leads_every_word_back_to_its_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        var report = Reading.Of(bytes);
        foreach (var word in new[] { "Tarvos", "rain & melting", "no", "“We" })
        {
            var at = report.Text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var raw = report.Map.ToRaw(new TextSpan(at, word.Length))!.Value;
            Assert.Equal(word.Replace("&", "&amp;"), Encoding.UTF8.GetString(bytes[raw.Start..raw.End]));
        }
    }

    [Fact]
    public void Read_names_a_report_by_its_bytes_and_what_was_given_with_them()
    {
        var report = Reading.Of("One.");
        Assert.Equal(report.Id, Reading.Of("One.").Id);
        Assert.NotEqual(report.Id, Reading.Of("Two.").Id);
        Assert.NotEqual(report.Id, Reading.Of("One.", Provenance.Text with { Outlet = "The Post" }).Id);
    }

    [Theory]
    [InlineData("", "C0201")]
    [InlineData("  \n\n ", "C0201")]
    [InlineData("%PDF-1.7 rest", "C0202")]
    [InlineData("a\0b", "C0202")]
    [InlineData("Menu\nHome\nSearch", "C0208")]
    public void Read_says_what_is_wrong_with_an_input(string text, string code) =>
        Assert.Contains(Reading.Of(text).Findings, f => f.Code == code);
}
