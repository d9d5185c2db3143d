using System.Text.Json;
using Casus.Reports.Copies;

namespace Casus.Reports.Tests.Copies;

public class CopySketchTests
{
    static readonly string Long = string.Join(
        ' ',
        Enumerable.Range(0, 3000).Select(i => $"word{i * i % 1999} Name{i}")
    );

    [Fact]
    public void What_stands_in_quotes_is_not_sketched()
    {
        var bare = CopySketch.Of("The mill burned for hours. The owner said so.");
        foreach (
            var quote in (string[])
                ["“It burned us out.”", "\"It burned us out.\"", "‘It’s burned us out.’", "«It burned»"]
        )
            Assert.Equal(
                bare.Grams.AsEnumerable(),
                CopySketch.Of($"The mill burned for hours. {quote} The owner said so.").Grams
            );
    }

    [Fact]
    public void A_quote_that_goes_on_in_the_next_paragraph_is_left_out_whole() =>
        Assert.Equal(
            CopySketch.Of("The owner spoke.\n\nHe left early.").Grams.AsEnumerable(),
            CopySketch.Of("The owner spoke.\n“It burned for hours and hours.\n“Then it fell in.”\nHe left early.").Grams
        );

    [Fact]
    public void An_apostrophe_opens_no_quote() =>
        Assert.Equal(8, CopySketch.Of("The miller's sons' barn wasn't burned").Words);

    [Fact]
    public void The_stored_form_gives_the_sketch_back_in_two_kilobytes()
    {
        var sketch = CopySketch.Of(Long);
        var json = JsonSerializer.Serialize(sketch);
        var back = JsonSerializer.Deserialize<CopySketch>(json)!;
        Assert.Equal(CopySketch.GramsAtMost, sketch.Grams.Length);
        Assert.Equal(sketch.Words, back.Words);
        Assert.Equal(sketch.Grams.AsEnumerable(), back.Grams);
        Assert.Equal(sketch.Facts.AsEnumerable(), back.Facts);
        Assert.Equal(sketch.Others.AsEnumerable(), back.Others);
        Assert.InRange(Convert.FromBase64String(json.Trim('"')).Length, 1, 2048);
    }

    [Fact]
    public void A_script_without_blanks_is_sketched_by_its_signs() =>
        Assert.Equal(10, CopySketch.Of("昨日北部山区发生交火").Words);

    /// <summary>Nothing here takes the time: whoever looks for the end of each mark waits for this test for hours.</summary>
    [Fact]
    public void Marks_that_nothing_closes_cost_no_more_than_their_text()
    {
        var body = string.Concat(Enumerable.Repeat("The „guards of the ‘harbour «came ", 100_000));
        Assert.True(CopySketch.Of(body).Words > 1000);
    }
}
