namespace Casus.Reports.Tests.Html;

public class PageTitleTests
{
    const string Prose = """
        <p>Engineers opened the gates of the upper dam on Friday after three days of rain, the water board said.</p>
        <p>The board asked the villagers to leave the low meadows before dark, and nobody was hurt, it said later.</p>
        """;

    static readonly Provenance Given = new(MediaKind.Html, "https://www.tarvospost.example/river-news/gates-opened");

    static string? Title(string head, string body) =>
        Reading.Of($"<html><head>{head}</head><body><main>{body}{Prose}</main></body></html>", Given).Title;

    static string Shared(string title) => $"<meta property=\"og:title\" content='{title}'>";

    [Theory]
    [InlineData("Gates of the dam opened | The Tarvos Post")]
    [InlineData("Gates of the dam opened - Tarvos Post Online")]
    [InlineData("Gates of the dam opened « tarvospost.example")]
    [InlineData("Gates of the dam opened › River News › Tarvos Post")]
    [InlineData("The Tarvos Post | Gates of the dam opened")]
    [InlineData("Gates of the dam opened – Reuters")]
    public void The_names_of_the_site_and_its_sections_are_cut(string title)
    {
        var site = "<meta property='og:site_name' content='The Tarvos Post'>";
        Assert.Equal("Gates of the dam opened", Title(site + Shared(title), ""));
        Assert.Equal("Gates of the dam opened", Title($"{site}<title>{title}</title>", ""));
    }

    [Theory]
    [InlineData(
        "Gates of the dam opened - Voices from the whole of the river valley and beyond",
        "Gates of the dam opened"
    )]
    [InlineData("Gates of the dam opened-Politics", "Gates of the dam opened")]
    [InlineData("River talk | Gates of the dam opened", "Gates of the dam opened")]
    [InlineData("Tarvos – the dam that never was", "Tarvos – the dam that never was")]
    [InlineData("After the rain: Gates of the dam opened", "After the rain: Gates of the dam opened")]
    public void Another_wording_tells_where_the_headline_ends(string title, string headline)
    {
        var data =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Gates of the dam opened\"}</script>";
        Assert.Equal(headline, Title(Shared(title) + data, ""));
    }

    [Fact]
    public void A_title_that_the_page_prints_whole_is_not_cut()
    {
        const string Whole = "Gates opened - Tarvos Post: three questions";
        Assert.Equal(Whole, Title(Shared(Whole), $"<h1>{Whole}</h1>"));
    }

    [Theory]
    [InlineData("Board calls the opening of the gates …", "Board calls the opening of the gates lawful and needed")]
    [InlineData("Board calls the opening of the gates", "Board calls the opening of the gates \"lawful\"")]
    [InlineData("Board calls the opening of the gates", "Board calls the opening of the gates")]
    public void A_title_that_was_cut_short_is_read_whole(string title, string heading) =>
        Assert.Equal(heading, Title(Shared(title), $"<h1>{heading}</h1>"));

    [Theory]
    [InlineData("<a href='/'>River and meadow</a>")]
    [InlineData("The Tarvos Post")]
    public void The_name_at_the_top_of_a_page_is_no_headline(string name) =>
        Assert.Equal("Gates of the dam opened", Title("<title>Gates of the dam opened</title>", $"<h1>{name}</h1>"));

    [Theory]
    [InlineData("News - Gates of the dam opened", "Gates of the dam opened")]
    [InlineData("The dam: its gates have been opened", "Gates of the dam have been opened")]
    public void A_heading_stands_above_the_tag_that_browsers_show(string tag, string heading) =>
        Assert.Equal(heading, Title($"<title>{tag}</title>", $"<h1>{heading}</h1>"));

    [Fact]
    public void Marks_escaped_twice_are_read() =>
        Assert.Equal(
            "Board's gates & meadows",
            Title(Shared("Board&amp;#8217;s gates &amp;amp; meadows"), "")?.Replace('’', '\'')
        );
}
