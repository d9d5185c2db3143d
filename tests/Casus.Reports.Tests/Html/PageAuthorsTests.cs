namespace Casus.Reports.Tests.Html;

public class PageAuthorsTests
{
    const string Prose = """
        <p>Engineers opened the gates of the upper dam on Friday after three days of rain, the water board said.</p>
        <p>The board asked the villagers to leave the low meadows before dark, and nobody was hurt, it said later.</p>
        """;

    static Report Read(string head, string body) =>
        Reading.Of(
            $"""
            <html><head><title>Gates of the dam opened</title><meta property="og:site_name" content="The Tarvos Post">{head}</head>
            <body><main><h1>Gates of the dam opened</h1>{body}</main></body></html>
            """,
            new Provenance(MediaKind.Html)
        );

    static Report Data(string author) =>
        Read(
            $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Gates of the dam opened\",\"author\":{author}}}</script>",
            Prose
        );

    [Theory]
    [InlineData(
        """[{"@type":"Person","name":"Jane Roe"},{"@type":"Organization","name":"Weather Team"}]""",
        "Jane Roe",
        "Jane Roe, Weather Team"
    )]
    [InlineData("""{"@type":"Organization","name":"The Tarvos Post"}""", null, "The Tarvos Post")]
    [InlineData("""{"@type":"Person","name":"Associated Press"}""", null, "Associated Press")]
    [InlineData("""{"@type":"Person","givenName":"Jane","familyName":"Roe"}""", "Jane Roe", "Jane Roe")]
    [InlineData("""{"@type":"Person","name":"Jane Roe und John Doe"}""", "Jane Roe, John Doe", "Jane Roe, John Doe")]
    [InlineData("\"Jane\nRoe\"", "Jane Roe", "Jane Roe")]
    [InlineData("""{"@type":"Person","name":"admin"}""", null, null)]
    public void The_data_name_persons_and_others_who_sign(string author, string? byline, string? signed)
    {
        var report = Data(author);
        Assert.Equal(byline, report.Byline);
        Assert.Equal(signed, report.Signed);
    }

    [Fact]
    public void Data_in_comments_for_old_browsers_are_read()
    {
        var report = Read(
            "<script type='application/ld+json'>\n//<![CDATA[\n{\"@type\":\"NewsArticle\",\"author\":[\"Jane Roe\"]}\n//]]>\n</script>",
            Prose
        );
        Assert.Equal("Jane Roe", report.Byline);
    }

    [Theory]
    [InlineData("<div class='byline'>By<span>Jane Roe</span><time>9 May 2031</time></div>", "Jane Roe")]
    [InlineData("<div class='byline'><a>Jane Roe</a><a>John Doe</a></div>", "Jane Roe, John Doe")]
    [InlineData("<address>By Jane Roe</address>", "Jane Roe")]
    [InlineData("<div class='comment-author'>John Doe says:</div>", null)]
    public void Blocks_beside_the_headline_name_who_wrote(string block, string? byline) =>
        Assert.Equal(byline, Read("", block + Prose).Byline);

    [Theory]
    [InlineData("<div class='author'>Auteur: Jane Roe</div>", "Jane Roe")]
    [InlineData("<div class='author'>Von Jane Roe</div><div class='author'>Von John Doe</div>", null)]
    public void A_byline_far_below_counts_when_it_is_the_only_one(string blocks, string? byline)
    {
        var far = string.Concat(
            Enumerable.Repeat("<p>The <b>river</b> rose again in the night, and the board kept the gates open.</p>", 80)
        );
        Assert.Equal(byline, Read("", $"{Prose}{far}<div class='post-meta'>{blocks}</div>").Byline);
    }

    [Fact]
    public void A_name_alone_above_the_text_signs_where_the_data_name_but_the_outlet()
    {
        const string Outlet = "<meta name='author' content='The Tarvos Post'>";
        Assert.Equal("Jane Roe, John Doe", Read(Outlet, "<p><b>Jane Roe/John Doe</b></p>" + Prose).Byline);
        Assert.Null(Read("", "<p><b>Low Meadows</b></p>" + Prose).Byline);
    }

    [Fact]
    public void Marked_authors_of_other_reports_are_not_among_them()
    {
        var filler = string.Concat(Enumerable.Repeat("<p>The <b>river</b> rose again.</p>", 20));
        var report = Read("", $"<a rel='author'>Jane Roe</a>{Prose}{filler}<div><a rel='author'>John Doe</a></div>");
        Assert.Equal("Jane Roe", report.Byline);
    }
}
