using System.Text;
using Casus.Language;

namespace Casus.Reports.Tests.Html;

public class HtmlPageTests
{
    const string Page = """
        <!doctype html><html lang="en-GB"><head><title>Gates of the Tarvos dam opened | The Tarvos Post</title>
        <meta property="og:site_name" content="The Tarvos Post">
        <link rel="canonical" href="https://www.tarvospost.example/news/gates">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Gates of the Tarvos dam opened",
        "datePublished":"2031-05-09T08:00:00+02:00","dateModified":"2031-05-10T08:00:00+02:00",
        "author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Organization","name":"Reuters"}]}</script>
        <script>var x = "<div><div>"; if (1 < 2) { document.write("<p>no</p>"); }</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <div class="wrap"><article><h1>Gates of the Tarvos&nbsp;dam opened</h1>
        <p class="standfirst">Three days of rain filled the upper lake</p>
        <div class="article-body"><p>Engineers opened the gates of the upper dam on Friday after three days of rain &amp; melting snow, the water board said.</p>
        <figure><img src="a.jpg"><figcaption>The upper dam near Tarvos. Photo: Jane Roe</figcaption></figure>
        <p>“We had <em>no</em> choice,” said the board&#8217;s engineer, who asked villagers to leave the low
        meadows before dark.<br>Nobody was hurt, she added, and the road along the river was closed for a day.</p>
        <h2>Old quarrel</h2>
        <ul><li>The upper lake belongs to the state;</li><li>the lower lake belongs to the town.</li></ul>
        <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">Why the old dam was never finished</a></li></ul></div>
        <p>The board and the town have quarrelled over the gates since the lake was filled, and a court will hear both.</p></div>
        <div class="newsletter-signup"><p>Get our stories every morning, straight to your inbox, for nothing at all.</p></div></article>
        <aside><h3>Most read</h3><p>A long teaser about something else that has nothing to do with the dam at all, really.</p></aside></div>
        <footer><p>Copyright The Tarvos Post, all rights reserved, no part may be used without the word of the publisher.</p></footer>
        </body></html>
        """;

    static readonly Provenance Html = new(MediaKind.Html);

    [Fact]
    public void A_page_gives_its_report_and_what_it_says_about_itself()
    {
        var report = Reading.Of(Page, Html);
        Assert.Equal(
            """
            Gates of the Tarvos dam opened
            Three days of rain filled the upper lake
            Engineers opened the gates of the upper dam on Friday after three days of rain & melting snow, the water board said.
            “We had no choice,” said the board’s engineer, who asked villagers to leave the low meadows before dark.
            Nobody was hurt, she added, and the road along the river was closed for a day.
            Old quarrel
            The upper lake belongs to the state;
            the lower lake belongs to the town.
            The board and the town have quarrelled over the gates since the lake was filled, and a court will hear both.
            """,
            report.Text
        );
        Assert.Equal("Gates of the Tarvos dam opened", report.Title);
        Assert.Equal("Jane Roe", report.Byline);
        Assert.Equal(new Outlet("The Tarvos Post", "tarvospost.example"), report.Outlet);
        Assert.Equal("2031-05-09..2031-05-09", report.Published.Interval.ToString());
        Assert.NotNull(report.Published.Basis[0].Raw);
        Assert.Equal("en", report.Language);
    }

    [Fact]
    public void Every_unit_of_a_page_leads_back_to_its_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        var report = Reading.Of(bytes, Html);
        foreach (
            var (words, raw) in new[]
            {
                ("rain & melting", "rain &amp; melting"),
                ("board’s", "board&#8217;s"),
                ("Tarvos dam", "Tarvos&nbsp;dam"),
                ("had no choice", "had <em>no</em> choice"),
                ("lower lake", "lower lake"),
            }
        )
        {
            var at = report.Text.IndexOf(words, StringComparison.Ordinal);
            var range = report.Map.ToRaw(new TextSpan(at, words.Length))!.Value;
            Assert.Equal(raw, Encoding.UTF8.GetString(bytes[range.Start..range.End]));
        }
    }

    [Fact]
    public void A_page_nested_without_end_is_read_without_its_structure()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "\nWords of the page.\n";
        var report = Reading.Of(page, Html);
        Assert.Contains(report.Findings, f => f.Code == "C0207");
        Assert.Contains("Words of the page.", report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<!-- never closed")]
    [InlineData("<p>a<p>b<table><p>c</table>&#x110000;&notit;&")]
    [InlineData("<script type=\"application/ld+json\">{ broken</script><p>A line of text without much in it.</p>")]
    public void A_broken_page_is_read_without_harm(string page) => Assert.NotNull(Reading.Of(page, Html).Text);
}
