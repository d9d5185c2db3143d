using System.Collections.Immutable;
using Casus.Incidents.Copies;

namespace Casus.Incidents.Tests.Copies;

public class CopyFinderTests
{
    static ImmutableArray<uint> Sketch(uint seed, int changed = 0) =>
        [.. Enumerable.Range(0, 112).Select(i => i < changed ? (uint)(i + 900_000) + seed : (uint)(i * 31) + 7)];

    [Fact]
    public void A_near_copy_leads_to_the_report_that_was_published_first()
    {
        var first = Sketched.Report("x", published: Sketched.On(2019, 4, 2), sketch: Sketch(1));
        var second = Sketched.Report("y", published: Sketched.On(2019, 4, 3), sketch: Sketch(2, changed: 30));
        var links = CopyFinder.Find([second, first]);
        Assert.Equal(first.Report, links.CopyOf[second.Report]);
        Assert.Single(links.CopyOf);
    }

    [Fact]
    public void A_shared_third_is_no_copy()
    {
        var one = Sketched.Report("x", sketch: Sketch(1));
        var other = Sketched.Report("y", sketch: Sketch(2, changed: 75));
        Assert.Empty(CopyFinder.Find([one, other]).CopyOf);
    }

    [Fact]
    public void Two_texts_of_one_page_are_versions_and_never_copies()
    {
        var first = Sketched.Report(
            "x",
            published: Sketched.On(2019, 4, 2),
            url: "https://www.news.test/a/",
            sketch: Sketch(1)
        );
        var later = Sketched.Report(
            "y",
            published: Sketched.On(2019, 4, 3),
            url: "http://news.test/a?utm_source=z",
            sketch: Sketch(1)
        );
        var links = CopyFinder.Find([first, later]);
        Assert.Empty(links.CopyOf);
        Assert.Equal(first.Report, links.VersionOf[later.Report]);
    }
}
