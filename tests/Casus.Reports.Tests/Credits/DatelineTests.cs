using Casus.Reports.Credits;

namespace Casus.Reports.Tests.Credits;

public class DatelineTests
{
    const string Story = "The gates of the dam were opened on Tuesday night.";

    [Theory]
    [InlineData("LIMA, Peru (Reuters) - ")]
    [InlineData("LIMA, May 9 (Andean Wire) — ")]
    [InlineData("Lima, 9 May 2031 (Andean Wire) – ")]
    [InlineData("(Andean Wire) -- ")]
    [InlineData("LIMA — ")]
    [InlineData("Lima - ")]
    [InlineData("SAN JOSÉ DE LA SIERRA, D.C., May 9 -- ")]
    [InlineData("LIMA: ")]
    [InlineData("LIMA, May 9. /ANDEAN/. ")]
    [InlineData("LIMA, Peru, May 9. /ANDEAN/ ")]
    [InlineData("LIMA, 9 MAY 91 (ANDEAN WIRE) -- [TEXT] ")]
    [InlineData("LIMA, 9 MAY 91 (RADIO ANDES)-- [REPORT] [JANE ROE, MAYOR] [TEXT] ")]
    public void Place_day_and_agency_stand_before_the_story(string dateline)
    {
        var text = $"A title\n{dateline}{Story}\nMore.";
        var found = DatelineFinder.Of(text, 8);
        Assert.Equal(dateline, found?.In(text));
    }

    [Theory]
    [InlineData("The gates of the dam — all nine of them — were opened on Tuesday night.")]
    [InlineData("Peru – which owns the dam – opened its gates on Tuesday night, it said.")]
    [InlineData("Ana Roe – Peru's envoy – told the council that the gates were open.")]
    [InlineData("The mayor said: The gates of the dam were opened on Tuesday night.")]
    [InlineData("LIMA — Too short.")]
    [InlineData("Gates of a dam were opened on Tuesday night.")]
    public void A_story_that_only_has_a_dash_opens_with_none(string text) => Assert.Null(DatelineFinder.Of(text, 0));
}
