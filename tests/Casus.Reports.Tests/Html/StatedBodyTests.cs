using System.Text;

namespace Casus.Reports.Tests.Html;

/// <summary>Reports that stand only in the scripts of their page, led back to the bytes there.</summary>
public class StatedBodyTests
{
    const string First =
        "Engineers opened the gates of the upper dam on Friday after three days of rain, the water board said in the evening.";
    const string Second =
        "The road along the river was closed for a day, and nobody was hurt, said the mayor of the lower town on Saturday.";
    const string Third =
        "The board and the town have quarrelled over the gates since the lake was filled, and a court will hear both in May.";
    const string Fourth =
        "A buyer from the lower town paid for the old bridge, which had stood empty for ten years and will be a house by autumn.";

    static readonly Provenance Html = new(MediaKind.Html);

    [Fact]
    public void The_body_in_the_data_of_a_page_without_text_is_read()
    {
        var report = Read(
            $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{First}\\n\\u201c{Second}\\u201d\\n{Third} {Fourth}\"}}</script>"
        );
        Assert.Equal(
            ["Gates of the dam opened", First, $"\u201c{Second}\u201d", $"{Third} {Fourth}"],
            report.Text.Split('\n')
        );
    }

    [Fact]
    public void The_body_in_the_state_of_a_program_is_read_without_its_markup()
    {
        var report = Read(
            $"<script>window.__STATE__ = {{\"menu\":[\"Home\"],\"story\":{{\"title\":\"x\",\"html\":\"\\u003cp class=\\\"a\\\"\\u003e{First}\\u003c/p\\u003e<p>{Second} R&amp;D</p><figure>No words of it.</figure><p>{Third}</p><p>{Fourth}</p>\"}}}};</script>"
        );
        Assert.Equal(["Gates of the dam opened", First, $"{Second} R&D", Third, Fourth], report.Text.Split('\n'));
    }

    [Fact]
    public void Paragraphs_that_a_program_holds_one_by_one_are_put_together()
    {
        var blocks = string.Join(
            ",",
            new[] { First, Second, Third, Fourth }.Select(p => $"{{\"type\":\"p\",\"text\":\"{p}\"}}")
        );
        var report = Read($"<script id=\"__NEXT_DATA__\" type=\"application/json\">{{\"props\":[{blocks}]}}</script>");
        Assert.Equal(["Gates of the dam opened", First, Second, Third, Fourth], report.Text.Split('\n'));
    }

    [Fact]
    public void Entries_of_a_live_blog_come_with_their_times()
    {
        var updates = string.Join(
            ",",
            new[] { First, Second, Third, Fourth }.Select(
                (p, i) =>
                    $"{{\"@type\":\"BlogPosting\",\"articleBody\":\"{p}\",\"datePublished\":\"2031-05-09T1{i}:30\"}}"
            )
        );
        var report = Read(
            $"<script type=\"application/ld+json\">{{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{updates}]}}</script>"
        );
        Assert.Equal(["2031-05-09T10:30", First, "2031-05-09T11:30", Second], report.Text.Split('\n')[1..5]);
    }

    [Fact]
    public void A_live_blog_without_entries_is_read_as_any_page() =>
        Assert.Contains(
            First,
            Read($"<script type=\"application/ld+json\">{{\"@type\":\"LiveBlogPosting\"}}</script><p>{First}</p>").Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_that_shows_its_report_is_read_from_what_it_shows()
    {
        var shown = string.Concat(new[] { First, Second, Third, Fourth, First + " Again." }.Select(p => $"<p>{p}</p>"));
        var report = Read(
            $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{string.Concat(Enumerable.Repeat("Other words stand here. ", 100))}\"}}</script>{shown}"
        );
        Assert.DoesNotContain("Other words", report.Text, StringComparison.Ordinal);
    }

    static Report Read(string page)
    {
        var bytes = Encoding.UTF8.GetBytes(
            $"<!doctype html><html><head><title>Gates of the dam opened</title></head><body><h1>Gates of the dam opened</h1>{page}</body></html>"
        );
        var report = Reading.Of(bytes, Html);
        foreach (var (clean, raw) in report.Map.Segments.Where(s => s.Clean.Length > 2))
            Assert.Equal(clean.In(report.Text), Encoding.UTF8.GetString(bytes[raw.Start..raw.End]));
        return report;
    }
}
