using Casus.Reports.Html;

namespace Casus.Reports.Tests.Html;

/// <summary>Pages made to cost the parser its time are told from their tags, and read without their structure.</summary>
public class NestingTests
{
    static readonly Provenance Html = new(MediaKind.Html);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div/>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<a><b><i></a>")]
    [InlineData("<x><div></x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><div></table></div><optgroup>")]
    [InlineData("<optgroup>")]
    public void What_nests_without_end_is_read_without_its_structure(string piece)
    {
        var report = Reading.Of(string.Concat(Enumerable.Repeat(piece, 20_000)) + "\nWords of the page.\n", Html);
        Assert.Contains(report.Findings, f => f.Code == "C0207");
        Assert.Contains("Words of the page.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_that_every_paragraph_repeats_is_told_before_it_is_parsed()
    {
        var open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<b class={i}>"));
        var nesting = LeanSource.Of(open + string.Concat(Enumerable.Repeat("<p>Words.", 20_000))).Nesting;
        Assert.InRange(nesting.Depth, 400, 2 * Nesting.Deepest);
        Assert.Equal(Nesting.MostReopened + 1, nesting.Reopened);
        Assert.True(nesting.IsTooMuch);
    }

    [Theory]
    [InlineData("<p><span>Words of the page.")]
    [InlineData("<p><font color=red>Words of the page.</p>")]
    [InlineData("<ul><li><b>Words</b> of the page.</ul>")]
    [InlineData("<table><tr><td><font size=1>Words<td>of the page.</table>")]
    [InlineData("<div class=a/>Words of the page.</div>")]
    public void Tags_that_are_left_out_nest_nothing(string piece)
    {
        var nesting = LeanSource.Of(string.Concat(Enumerable.Repeat(piece, 3_000))).Nesting;
        Assert.InRange(nesting.Depth, 1, 20);
        Assert.False(nesting.IsTooMuch);
    }

    [Fact]
    public void Of_a_tag_with_attributes_by_the_ten_thousand_a_few_stay()
    {
        var attributes = string.Concat(Enumerable.Range(0, 50_000).Select(i => $" a{i}='{i}'"));
        var lean = LeanSource.Of($"<p{attributes}>Words of the page.</p>").Text;
        Assert.InRange(lean.Length, 100, 2_000);
        Assert.EndsWith(">Words of the page.</p>", lean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_giant_style_is_not_parsed()
    {
        var style = string.Concat(Enumerable.Repeat("color:red;", 100_000));
        Assert.InRange(LeanSource.Of($"<p style='{style}'>Words of the page.</p>").Text.Length, 20, 100);
    }
}
