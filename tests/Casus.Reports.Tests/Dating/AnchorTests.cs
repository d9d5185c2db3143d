namespace Casus.Reports.Tests.Dating;

/// <summary>Every dated event and office, by each of its names, in a text that tells no date.</summary>
public class AnchorTests
{
    public static TheoryData<string, string, string> Names
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var anchor in Reading.Knowledge.Anchors)
            foreach (var name in anchor.Names)
                data.Add(anchor.Id, name, $"{anchor.End ?? anchor.Start:yyyy-MM-dd}");
            return data;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_text_that_recalls_it_was_written_after_it(string id, string name, string day)
    {
        var text =
            "Old road over the mountain is mended\n\n"
            + $"The road over the mountain was mended years after {name}, an old baker said to reporters on the market.";
        var published = Reading.Of(text).Published;
        Assert.True(
            published.Interval.Earliest is { } earliest && $"{earliest:yyyy-MM-dd}".CompareTo(day) >= 0,
            $"{id}: {published.Interval} for {day}"
        );
        Assert.Null(published.Interval.Latest);
        Assert.Contains(published.Basis, b => b.Quote.Contains(name) || name.Contains(b.Quote));
    }

    [Fact]
    public void There_are_anchors_of_many_years_and_none_without_a_name()
    {
        Assert.True(Reading.Knowledge.Anchors.Length > 200);
        Assert.All(Reading.Knowledge.Anchors, a => Assert.NotEmpty(a.Names));
        Assert.Equal(Reading.Knowledge.Anchors.Length, Reading.Knowledge.Anchors.Select(a => a.Id).Distinct().Count());
    }
}
