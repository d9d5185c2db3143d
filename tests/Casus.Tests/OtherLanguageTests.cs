using System.Text;
using Casus.Reports;

namespace Casus.Tests;

public class OtherLanguageTests
{
    [Theory]
    [InlineData(
        "ru",
        "Повстанцы покинули город\n\n12 мая 2031\n\nПовстанцы покинули город после переговоров, сообщили власти."
    )]
    [InlineData(
        "so",
        "Dowladda oo ku dhawaaqday gargaar\n\n2031-05-12\n\nDowladda ayaa maanta ku dhawaaqday gargaar kadib daadadkii."
    )]
    [InlineData("ti", "መንግስቲ ሓገዝ ከም ዝህብ ገሊጹ\n\n2031-05-12\n\nመንግስቲ ድሕሪ ውሕጅ ሓገዝ ከም ዝህብ ገሊጹ።")]
    public void A_report_in_a_language_that_is_not_read_is_kept_dated_marked_and_not_coded(string language, string text)
    {
        var (report, coding) = Pipeline.Read(Encoding.UTF8.GetBytes(text), Provenance.Text, Samples.Models);
        Assert.Equal(language, report.Language);
        Assert.Equal(new DateOnly(2031, 5, 12), report.Published.Interval.Earliest);
        Assert.Empty(coding.Statements);
        Assert.Equal(["C0214"], coding.Findings.Select(f => f.Code));
    }

    [Fact]
    public void What_is_in_no_known_language_is_marked_once()
    {
        var (report, coding) = Pipeline.Read("Qwrt zxcv"u8.ToArray(), Provenance.Text, Samples.Models);
        Assert.Empty(coding.Statements);
        Assert.Single(report.Findings.Concat(coding.Findings), f => f.Code is "C0209" or "C0214");
    }
}
