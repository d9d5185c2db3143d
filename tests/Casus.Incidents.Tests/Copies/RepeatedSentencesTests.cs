using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Tests.Copies;

public class RepeatedSentencesTests
{
    const string Notice =
        "Readers of the river district may send their own pictures of the day to the night desk of this paper and will "
        + "hear from one of our editors before the week has ended if any of them is to be printed.";

    /// <summary>A short story of its own words above the notice.</summary>
    static Signature Report(int story, int day, string? outlet = null, string? body = null) =>
        Of($"r{story} {day}", (body ?? Own(story)) + "\n" + Notice, day, outlet);

    static string Own(int story) =>
        string.Join(' ', Enumerable.Range(0, 16).Select(i => $"w{(char)('a' + story)}{(char)('a' + i)}x")) + ".";

    static Signature Of(string id, string body, int day, string? outlet) =>
        Sketched.Report(id, published: Sketched.On(2019, 4, day), sketch: CopySketch.Of(body)) with
        {
            Sentences = SketchedSentence.Of(body),
            Outlet = outlet,
        };

    [Fact]
    public void Two_reports_over_one_notice_are_taken_for_one_text_where_nothing_tells_otherwise() =>
        Assert.Single(CopyFinder.Find([Report(0, 2), Report(1, 3)]).CopyOf);

    [Fact]
    public void What_stands_under_three_reports_of_an_outlet_joins_none() =>
        Assert.Empty(CopyFinder.Find([Report(0, 2, "a.test"), Report(1, 3, "a.test"), Report(2, 3, "a.test")]).CopyOf);

    [Fact]
    public void What_stands_under_reports_of_many_days_joins_none() =>
        Assert.Empty(CopyFinder.Find([Report(0, 2), Report(1, 9), Report(2, 19)]).CopyOf);

    [Fact]
    public void A_story_that_many_printed_is_no_repetition()
    {
        var story = string.Join("\n", Enumerable.Range(0, 6).Select(i => Own(i)));
        Signature[] prints = [.. Enumerable.Range(2, 8).Select(day => Of($"p{day}", story, day, $"{day}.test"))];
        Assert.Equal(7, CopyFinder.Find([.. prints]).CopyOf.Count);
    }

    [Fact]
    public void Any_order_and_any_company_of_other_stories_gives_the_same_links()
    {
        Signature[] reports =
        [
            .. Enumerable.Range(0, 5).Select(i => Report(i, 2 + (4 * i), i % 2 == 0 ? "a.test" : null)),
            Of("copy", Own(0) + "\n" + Own(7), 28, null),
            Of("whole", Own(0) + "\n" + Own(7), 1, null),
        ];
        var links = CopyFinder.Find([.. reports]);
        for (var shift = 1; shift < reports.Length; shift++)
            Assert.Equal(
                links.CopyOf.AsEnumerable(),
                CopyFinder.Find([.. reports[shift..], .. reports[..shift]]).CopyOf
            );
        Assert.Contains(reports[5].Report, links.CopyOf.Keys);
    }

    [Fact]
    public void Numbers_make_no_other_sentence()
    {
        var one = SketchedSentence.Of("The paper was printed on 3 May 2019 in the town.");
        Assert.Equal(one[0].Hash, SketchedSentence.Of("The paper was printed on 14 May 2021 in the town.")[0].Hash);
        Assert.Equal((0, 11), (one[0].Start, one[0].Words));
    }
}
