using System.Text;

namespace Casus.Reports.Tests.Dating;

/// <summary>What pages say about the day on which they were published, and what they only seem to say.</summary>
public class PageDateTests
{
    const string Prose =
        "<p>Engineers opened the gates of the upper dam after three days of rain and melting snow, the water board said.</p>"
        + "<p>Nobody was hurt, and the road along the valley stays closed until the water falls, a spokeswoman told the town.</p>";

    const string Title = "Gates of the upper dam opened";

    static Report Read(string body, string head = "", string url = "https://post.example/gates", string lang = "en") =>
        Reading.Of(
            $"<!doctype html><html lang=\"{lang}\"><head><title>{Title}</title>{head}</head><body>{body}</body></html>",
            new Provenance(MediaKind.Html, url)
        );

    static string Meta(string property, string day) => $"<meta property=\"{property}\" content=\"{day}\">";

    [Theory]
    [InlineData("<div class=\"entry-meta\"><span class=\"posted-on\">9 May 2031</span></div>", "en")]
    [InlineData("<div class=\"post-meta\"><time datetime=\"2031-05-09T08:00:00+02:00\">Friday</time></div>", "en")]
    [InlineData("<dl><dt>Datum</dt><dd>09.05.31</dd></dl>", "de")]
    [InlineData("<div class=\"date\">09/05/2031</div>", "fr")]
    [InlineData("<div class=\"date\">05/09/2031</div>", "en-US")]
    [InlineData("<div class=\"date\">31.05.09</div>", "ko")]
    [InlineData("<p class=\"meta\">Von Jane Roe am 9. Mai 2031 | Drei Meinungen</p>", "de")]
    [InlineData(
        "<span class=\"updated\" title=\"2031-05-11\"></span><abbr class=\"published\" title=\"2031-05-09T10:00:00\">Friday</abbr>",
        "en"
    )]
    [InlineData("<time class=\"entry-date published updated\">9 May 2031</time>", "en")]
    public void A_day_shown_under_the_headline_is_read_in_the_order_of_its_language(string shown, string lang) =>
        Assert.Equal(
            "2031-05-09..2031-05-09",
            Read($"<article><h1>{Title}</h1>{shown}{Prose}</article>", lang: lang).Published.Interval.ToString()
        );

    [Theory]
    [InlineData(
        "<div class=\"post-footer\">This text was posted by Jane Roe on 9 May 2031 at ten in the morning and filed under water.</div>"
    )]
    [InlineData("<footer><p>Published: <b>9 May 2031</b></p></footer>")]
    public void A_labelled_day_behind_the_text_counts(string foot) =>
        Assert.Equal(
            "2031-05-09..2031-05-09",
            Read($"<article><h1>{Title}</h1>{Prose}{foot}</article>").Published.Interval.ToString()
        );

    [Theory]
    [InlineData("<div class=\"related-stories\"><time>9 May 2031</time></div>")]
    [InlineData("<footer><p>9 May 2031</p></footer>")]
    [InlineData("<figure><figcaption>The dam on 9 May 2031</figcaption></figure>")]
    [InlineData("<blockquote class=\"tweet\">The gates! Jane (@roe) 9 May 2031</blockquote>")]
    public void A_day_of_something_else_is_not_that_of_the_report(string other) =>
        Assert.Null(Read($"<article><h1>{Title}</h1>{Prose}</article>{Prose}{Prose}{other}").Published.Likeliest);

    [Fact]
    public void Where_the_page_shows_another_day_than_its_data_the_interval_holds_both_and_says_so()
    {
        var report = Read(
            $"<h1>{Title}</h1><time class=\"date\">12 May 2031</time>{Prose}",
            Meta("article:published_time", "2031-05-09T08:00:00+02:00")
        );
        Assert.Equal("2031-05-09..2031-05-12", report.Published.Interval.ToString());
        Assert.Equal(["12 May 2031", "2031-05-09T08:00:00+02:00"], report.Published.Basis.Select(b => b.Quote).Order());
        Assert.Contains(report.Findings, f => f.Code == "C0210");
    }

    [Theory]
    [InlineData(
        "<div class=\"byline\">Updated 12 May 2031</div>",
        "https://post.example/gates",
        "2031-05-09..2031-05-12"
    )]
    [InlineData("<p>12.05.2031</p>", "https://post.example/gates", "2031-05-09..2031-05-12")]
    [InlineData("", "https://post.example/2031/05/02/gates", "2031-05-02..2031-05-09")]
    [InlineData(
        "<div class=\"byline\">Published 9 May 2031, updated 12 May 2031</div>",
        "https://post.example/gates",
        "2031-05-09..2031-05-09"
    )]
    public void A_day_that_only_the_data_name_is_in_doubt_where_readers_see_another(
        string shown,
        string url,
        string days
    ) =>
        Assert.Equal(
            days,
            Read(
                $"<article><h1>{Title}</h1>{shown}{Prose}</article>",
                Meta("article:published_time", "2031-05-09T08:00:00+02:00"),
                url
            )
                .Published.Interval.ToString()
        );

    [Theory]
    [InlineData("", 9)]
    [InlineData("2031-05-10T11:00:00+02:00", 10)]
    public void The_morning_on_which_a_paper_dates_itself_is_believed_where_it_was_changed_then(string changed, int day)
    {
        var published = Meta("article:published_time", "2031-05-09T21:00:00+02:00");
        var report = Read(
            $"<article><h1>{Title}</h1><time class=\"date\">10 May 2031</time>{Prose}</article>",
            changed.Length == 0 ? published : published + Meta("article:modified_time", changed)
        );
        Assert.Equal("2031-05-09..2031-05-10", report.Published.Interval.ToString());
        Assert.Equal(new DateOnly(2031, 5, day), report.Published.Likeliest);
    }

    [Fact]
    public void Readers_who_wrote_before_the_day_of_the_data_put_it_in_doubt()
    {
        const string Answer = "<ol class=\"comment-list\"><li>Jane, <time>2 May 2031</time>: At last!</li></ol>";
        var report = Read(
            $"<article><h1>{Title}</h1>{Prose}{Prose}</article>{Answer}",
            Meta("article:published_time", "2031-05-09T08:00:00+02:00")
        );
        Assert.Equal("2031-05-02..2031-05-09", report.Published.Interval.ToString());
    }

    [Theory]
    [InlineData("<p>Registered: 9 May 2021</p>")]
    [InlineData("<p>Registriert: 09.05.2021</p>")]
    public void A_day_of_joining_is_none_of_publication(string other) =>
        Assert.Null(Read($"<article><h1>{Title}</h1>{other}{Prose}</article>").Published.Likeliest);

    [Fact]
    public void The_line_that_shows_the_day_of_the_data_is_the_one_that_dates()
    {
        var report = Read(
            $"<article><h1>{Title}</h1><p>A new date for the opening of the road: 31 May 2031.</p><div class=\"stamp\">9 May 2031</div>{Prose}</article>",
            Meta("article:published_time", "2031-05-09T08:00:00+02:00")
        );
        Assert.Equal("2031-05-09..2031-05-09", report.Published.Interval.ToString());
    }

    [Fact]
    public void What_two_kinds_of_evidence_say_one_of_the_third_kind_does_not_put_in_doubt()
    {
        var report = Read(
            $"<h1>{Title}</h1><p>Tarvos, <time>2 May 2031</time></p>{Prose}",
            Meta("article:published_time", "2031-05-09T08:00:00+02:00"),
            "https://post.example/2031/05/09/gates"
        );
        Assert.Equal("2031-05-09..2031-05-09", report.Published.Interval.ToString());
    }

    [Fact]
    public void A_later_change_is_kept_apart_from_the_publication()
    {
        var report = Read(
            $"<h1>{Title}</h1><p class=\"date\">Published 9 May 2031 Updated 12 May 2031</p>{Prose}",
            Meta("article:published_time", "2031-05-09") + Meta("article:modified_time", "2031-05-12")
        );
        Assert.Equal("2031-05-09..2031-05-09", report.Published.Interval.ToString());
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_page_that_tells_only_when_it_was_changed_was_there_by_then()
    {
        var report = Read($"<h1>{Title}</h1>{Prose}", Meta("article:modified_time", "2031-05-12"));
        Assert.Equal("?..2031-05-12", report.Published.Interval.ToString());
        Assert.Equal(new DateOnly(2031, 5, 12), report.Published.Likeliest);
    }

    [Fact]
    public void A_readers_comment_bounds_the_day_from_above()
    {
        var answers =
            "<ol class=\"comments\"><li><time>12 May 2031</time> Well.</li><li><time>11 May 2031</time> Oh.</li></ol>";
        Assert.Equal("?..2031-05-11", Read($"<h1>{Title}</h1>{Prose}{Prose}{answers}").Published.Interval.ToString());
    }

    [Theory]
    [InlineData("<script>window.state = {\"article\":{\"publishedAt\":\"2031-05-09T08:00:00Z\"}};</script>")]
    [InlineData("<div data-state=\"{&quot;datePublished&quot;:&quot;2031-05-09&quot;}\"></div>")]
    [InlineData("<div data-pub-date='2031-05-09'></div>")]
    public void A_script_that_names_one_day_of_publication_is_a_hint(string script) =>
        Assert.Equal("2031-05-09..2031-05-09", Read($"<h1>{Title}</h1>{Prose}{script}").Published.Interval.ToString());

    [Fact]
    public void Scripts_that_carry_the_days_of_other_texts_say_nothing() =>
        Assert.True(
            Read(
                $"<h1>{Title}</h1>{Prose}<script>[{{\"pubDate\":\"2031-05-09\"}},{{\"pubDate\":\"2031-05-08\"}}]</script>"
            ).Published.Interval.IsUnknown
        );

    [Theory]
    [InlineData(
        "https://archive.example/web/20310601101500/http://post.example/2031/05/09/gates",
        "2031-05-09..2031-05-09"
    )]
    [InlineData("https://archive.example/web/20310601101500/http://post.example/gates", "?..2031-06-01")]
    [InlineData("https://post.example/article/A2031050908150001", "2031-05-09..2031-05-09")]
    [InlineData("https://post.example/2031/05/3-ways-to-mend-a-dam", "2031-05-01..2031-05-31")]
    public void An_address_tells_the_day_or_bounds_it(string url, string days) =>
        Assert.Equal(days, Read($"<h1>{Title}</h1>{Prose}", url: url).Published.Interval.ToString());

    [Fact]
    public void The_headline_in_a_list_of_texts_has_its_own_day_beside_it()
    {
        var list =
            $"<ul class=\"recent-posts\"><li>{Title} <span>9 May 2031</span></li><li>Fire in the old mill <span>7 May 2031</span></li></ul>";
        Assert.Equal(
            new DateOnly(2031, 5, 9),
            Read($"<article><h1>{Title}</h1>{Prose}</article>{list}").Published.Likeliest
        );
    }

    [Theory]
    [InlineData("(9 May 2031) Engineers opened the gates of the upper dam after three days of rain and melting snow.")]
    [InlineData("Tarvos, (9 May 2031). Engineers opened the gates of the upper dam after three days of rain and snow.")]
    public void A_day_in_brackets_opens_a_text_as_a_dateline_does(string body)
    {
        var published = Reading.Of($"{Title}\n\n{body}\n\nNobody was hurt, a spokeswoman of the town said.").Published;
        Assert.Equal("2031-05-09..2031-05-09", published.Interval.ToString());
        Assert.Equal("9 May 2031", Assert.Single(published.Basis).Quote);
    }

    [Fact]
    public void The_quote_of_a_shown_day_is_the_day_alone_and_its_bytes_are_there()
    {
        var page =
            $"<html lang=en><title>{Title}</title><h1>{Title}</h1><p class=date>By Jane Roe, 9 May 2031, 10:15</p>{Prose}";
        var basis = Reading.Of(page, new Provenance(MediaKind.Html)).Published.Basis[0];
        Assert.Equal("9 May 2031", basis.Quote);
        var raw = Assert.NotNull(basis.Raw);
        Assert.Equal("9 May 2031", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page)[raw.Start..raw.End]));
    }

    [Fact]
    public void A_page_was_there_when_it_was_crawled_and_no_date_after_that_is_its_own()
    {
        var crawled = new Provenance(MediaKind.Html, "https://post.example/gates") { Crawled = "2031-05-10" };
        Assert.Equal("?..2031-05-10", Of("").Published.Interval.ToString());
        Assert.Equal("2031-05-09..2031-05-09", Of("2031-05-09").Published.Interval.ToString());
        Assert.Equal("2031-05-11..2031-05-11", Of("2031-05-11T00:30:00+14:00").Published.Interval.ToString());
        var ahead = Of("2033-05-09");
        Assert.Equal("?..2031-05-10", ahead.Published.Interval.ToString());
        Assert.Contains(ahead.Findings, f => f.Code == "C0215");

        Report Of(string day) =>
            Reading.Of($"<html><head>{Meta("date", day)}</head><h1>{Title}</h1>{Prose}</html>", crawled);
    }
}
