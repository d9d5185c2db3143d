using Casus.Exports.Csv;

namespace Casus.Exports.Tests.Csv;

/// <summary>What a spreadsheet would run is shown to it as words.</summary>
public class SafeTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\n=x")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData("  =cmd|' /C calc'!A0")]
    [InlineData("\u200B=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    public void Risky_text_gets_an_apostrophe_that_can_be_taken_off(string text)
    {
        Assert.Equal("'" + text, SafeText.Of(text));
        Assert.Equal(text, SafeText.Undone(SafeText.Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two = three")]
    [InlineData("'quoted' words")]
    [InlineData("'tis -so")]
    [InlineData("…")]
    public void Other_text_stays(string text)
    {
        Assert.Equal(text, SafeText.Of(text));
        Assert.Equal(text, SafeText.Undone(text));
    }
}
