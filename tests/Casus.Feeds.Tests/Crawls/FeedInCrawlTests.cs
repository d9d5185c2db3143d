using System.Text;
using Casus.Reports;

namespace Casus.Feeds.Tests.Crawls;

public class FeedInCrawlTests
{
    const string Rss =
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Oskel</title><item><title>Ferry stops</title><link>/a</link>"
        + "<guid>g1</guid><pubDate>Mon, 09 May 2033 08:30:00 +0200</pubDate><description>The ferry stopped.</description></item>"
        + "<item><title>Ferry sails</title><guid>g2</guid></item></channel></rss>";

    const string Json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Oskel\",\"items\":[{\"id\":\"j1\",\"content_text\":\"The ferry stopped.\"}]}";

    static byte[] Response(string type, string body) =>
        Warc.Record(
            "response",
            Warc.Answer(Encoding.UTF8.GetBytes(body), $"Content-Type: {type}"),
            "WARC-Target-URI: https://oskel.example/feed/",
            "Content-Type: application/http; msgtype=response"
        );

    [Theory]
    [InlineData("application/rss+xml")]
    [InlineData("application/xml; charset=utf-8")]
    [InlineData("text/xml")]
    [InlineData("text/html")]
    public void A_feed_in_a_crawl_is_read_as_its_entries(string type)
    {
        var items = Warc.Items(Response(type, Rss));
        Assert.Equal(["-#0#g1", "-#0#g2"], items.Select(item => item.Name));
        Assert.Equal("https://oskel.example/a", items[0].Provenance.Url);
        Assert.Equal("Ferry stops", items[0].Provenance.Title);
        Assert.StartsWith("2033-05-09", items[0].Provenance.Published);
    }

    [Fact]
    public void So_is_a_json_feed() =>
        Assert.Equal(["-#0#j1"], Warc.Items(Response("application/feed+json", Json)).Select(item => item.Name));

    [Theory]
    [InlineData("application/xml", "<?xml version=\"1.0\"?><sitemap><loc>a</loc></sitemap>")]
    [InlineData("application/json", "{\"items\":[]}")]
    public void Other_data_are_passed_by(string type, string body) =>
        Assert.Equal(["C0142"], Warc.Codes(Warc.Items(Response(type, body))));

    [Fact]
    public void A_page_of_xhtml_stays_a_page()
    {
        const string Page =
            "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>A</p></body></html>";
        Assert.Equal(MediaKind.Html, Warc.Items(Response("application/xhtml+xml", Page)).Single().Provenance.Kind);
    }
}
