namespace Casus.Reports.Tests.Html;

/// <summary>What belongs to a report on a page and what does not, one shape of page a test.</summary>
public class PagePartTests
{
    const string First =
        "<p>Engineers opened the gates of the upper dam on Friday after three days of rain, the water board said in the evening.</p>";
    const string Second =
        "<p>The road along the river was closed for a day, and nobody was hurt, said the mayor of the lower town on Saturday.</p>";
    const string Third =
        "<p>The board and the town have quarrelled over the gates since the lake was filled, and a court will hear both in May.</p>";

    static readonly Provenance Html = new(MediaKind.Html);

    [Fact]
    public void The_standfirst_between_headline_and_body_is_read()
    {
        var lines = Body(
            $"<h1>Gates of the dam opened</h1><div class=\"top\"><p class=\"intro-text\">Three days of rain filled the upper lake, and the lower town had to wait.</p></div><div class=\"photo-row\"><span>1 of 3</span></div><div class=\"story\">{First}{Second}{Third}</div>"
        );
        Assert.Equal("Three days of rain filled the upper lake, and the lower town had to wait.", lines[0]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Who_wrote_it_and_when_leave_the_body() =>
        Assert.Equal(
            3,
            Body(
                $"<h1>Gates of the dam opened</h1><article>{First}<p class=\"byline\">Jane Roe has written about rivers and their dams since she was a student.</p>{Second}<time datetime=\"2031-05-09\">9 May 2031</time>{Third}</article>"
            ).Length
        );

    [Fact]
    public void A_line_that_is_a_link_and_no_sentence_leads_elsewhere() =>
        Assert.Equal(
            3,
            Body(
                $"<h1>Gates of the dam opened</h1><article>{First}<p><a href=\"/x\">Print</a></p>{Second}{Third}<h3>You may like</h3></article>"
            ).Length
        );

    [Fact]
    public void Of_two_reports_on_a_page_the_one_below_the_headline_is_read()
    {
        var lines = Body(
            $"<title>Gates of the dam opened</title><article><h1>Gates of the dam opened</h1>{First}{Second}</article><article><h1>Old bridge sold</h1>{string.Concat(Enumerable.Repeat(Third, 1))}<p>A buyer from the lower town paid for the old bridge, which had stood empty for ten years and will be a house.</p><p>He will move in when the roof is mended, he said, and he hopes that this will be before the first snow falls.</p></article>"
        );
        Assert.StartsWith("Engineers opened", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Entries_of_a_live_blog_keep_their_times()
    {
        var lines = Body(
            $"<h1>The dam, hour by hour</h1><div class=\"feed\"><div class=\"entry\"><time datetime=\"2031-05-09T12:30\">12:30</time>{Third}</div><div class=\"entry\"><time datetime=\"2031-05-09T11:15\">11:15</time>{Second}</div><div class=\"entry\"><time datetime=\"2031-05-09T10:00\">10:00</time>{First}</div></div>"
        );
        Assert.Equal(["12:30", "11:15", "10:00"], lines.Where((_, i) => i % 2 == 0));
        Assert.StartsWith("Engineers opened", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_stays_wherever_it_stands()
    {
        var lines = Body(
            $"<h1>Gates of the dam opened</h1><div><div class=\"article-body\">{First}{Second}{Third}</div><div class=\"post-meta\"><i>Shared often</i></div><p class=\"correction\">Correction: an earlier version gave the wrong day.</p></div>"
        );
        Assert.Equal("Correction: an earlier version gave the wrong day.", lines[^1]);
    }

    [Fact]
    public void A_correction_is_told_from_the_rest_of_the_report()
    {
        var report = Reading.Of(
            $"<h1>Gates of the dam opened</h1><div class=\"article-body\">{First}{Second}<p class=\"editors-note\">Editor's note: the board was first misnamed here.</p>{Third}</div>",
            Html
        );
        Assert.Equal("Editor's note: the board was first misnamed here.", Assert.Single(report.Notes).In(report.Text));
    }

    [Fact]
    public void A_page_made_of_breaks_in_a_named_widget_is_read_all_the_same()
    {
        var text = string.Join("<br><br>", new[] { First, Second, Third }.Select(p => p[3..^4]));
        Assert.Equal(3, Body($"<h1>Gates of the dam opened</h1><div class=\"widget blog\">{text}</div>").Length);
    }

    [Fact]
    public void The_title_is_what_the_page_states_without_its_site()
    {
        var report = Reading.Of(
            $"<title>Gates opened - The Tarvos Post</title><meta property=\"og:title\" content=\"Flood: gates of the dam opened | The Tarvos Post\"><meta property=\"og:site_name\" content=\"The Tarvos Post\"><h1>Gates of the dam opened</h1>{First}{Second}",
            Html
        );
        Assert.Equal("Flood: gates of the dam opened", report.Title);
        Assert.DoesNotContain("\nGates of the dam opened", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_that_sign_are_no_persons()
    {
        var report = Reading.Of(
            $"<script type=\"application/ld+json\">{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"Gates of the dam opened\",\"author\":[{{\"@id\":\"#p\"}},{{\"@type\":\"Organization\",\"name\":\"The Tarvos Post\"}}]}},{{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Jane van der Roe\"}}]}}</script><h1>Gates of the dam opened</h1>{First}{Second}",
            Html
        );
        Assert.Equal("Jane van der Roe", report.Byline);
    }

    [Fact]
    public void A_moment_in_universal_time_is_dated_by_the_day_in_the_address()
    {
        var report = Reading.Of(
            $"<meta property=\"article:published_time\" content=\"2031-05-10T03:28:35Z\"><h1>Gates of the dam opened</h1>{First}{Second}",
            new Provenance(MediaKind.Html, "https://www.tarvospost.example/2031/05/09/gates")
        );
        Assert.Equal("2031-05-09..2031-05-09", report.Published.Interval.ToString());
    }

    [Fact]
    public void The_date_shown_beside_the_headline_counts_where_the_data_say_nothing()
    {
        var report = Reading.Of(
            $"<body><div class=\"teaser\"><time>1 May 2031</time></div><h1>Gates of the dam opened</h1><div><span>Tarvos, 9. Mai 2031</span></div>{First}{Second}",
            Html
        );
        Assert.Equal("2031-05-09..2031-05-09", report.Published.Interval.ToString());
    }

    [Fact]
    public void A_box_below_a_heading_that_announces_other_reports_is_left_out() =>
        Assert.Equal(
            3,
            Body(
                $"<h1>Gates of the dam opened</h1><article>{First}{Second}{Third}<div class=\"x1\"><h3>Related articles</h3><div><p>The old bridge stood empty for ten years before a buyer from the lower town paid for it.</p></div></div></article>"
            ).Length
        );

    [Fact]
    public void Linked_headings_with_a_few_words_below_lead_elsewhere() =>
        Assert.Equal(
            3,
            Body(
                $"<h1>Gates of the dam opened</h1><main>{First}{Second}{Third}<div><div class=\"x1\"><h3><a href=\"/bridge\">Old bridge sold</a></h3><p>A buyer from the lower town paid for the old bridge.</p></div><div class=\"x1\"><h3><a href=\"/court\">Court hears both</a></h3><p>The board and the town will both be heard in May.</p></div></div></main>"
            ).Length
        );

    [Fact]
    public void A_link_around_a_whole_paragraph_leads_elsewhere() =>
        Assert.Equal(
            3,
            Body(
                $"<h1>Gates of the dam opened</h1><article>{First}{Second}<a href=\"/bridge\"><p>A buyer from the lower town paid for the old bridge, which had stood empty.</p></a>{Third}</article>"
            ).Length
        );

    [Fact]
    public void Comments_are_no_report_however_long_they_are()
    {
        var talk = string.Concat(
            Enumerable
                .Range(0, 9)
                .Select(i =>
                    $"<p>Comment {i}: I have lived below the dam for {i + 20} years and never saw a gate open in May.</p>"
                )
        );
        var lines = Body(
            $"<h1>Gates of the dam opened</h1><div>{First}{Second}</div><div id=\"comments\">{talk}</div>"
        );
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void A_standfirst_is_read_where_no_headline_is_shown()
    {
        var lines = Body(
            $"<article><div class=\"k1\"><p>Three days of rain filled the upper lake, and the lower town had to wait.</p></div><div class=\"article-body\">{First}{Second}{Third}</div></article>"
        );
        Assert.Equal("Three days of rain filled the upper lake, and the lower town had to wait.", lines[0]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void A_standfirst_that_is_called_a_teaser_is_read_inside_the_report()
    {
        var lines = Body(
            $"<h1>Gates of the dam opened</h1><div class=\"news-text\"><div class=\"teaser\">Three days of rain filled the upper lake, and the lower town had to wait.</div>{First}{Second}{Third}</div>"
        );
        Assert.Equal("Three days of rain filled the upper lake, and the lower town had to wait.", lines[0]);
        Assert.Equal(4, lines.Length);
    }

    static string[] Body(string page)
    {
        var report = Reading.Of($"<!doctype html><html><body>{page}</body></html>", Html);
        return report.Text[report.BodyStart..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
