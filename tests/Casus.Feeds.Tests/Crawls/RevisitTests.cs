using System.Text;

namespace Casus.Feeds.Tests.Crawls;

public class RevisitTests
{
    const string Digest = "WARC-Payload-Digest: sha1:AAAA";

    static byte[] Page(string id, string address) =>
        Warc.Record(
            "response",
            Warc.Answer(Encoding.UTF8.GetBytes(Warc.Page), "Content-Type: text/html"),
            $"WARC-Record-ID: <urn:uuid:{id}>",
            $"WARC-Target-URI: {address}",
            "WARC-Date: 2031-05-09T08:00:00Z",
            "Content-Type: application/http; msgtype=response"
        );

    static byte[] Revisit(string address, params string[] headers) =>
        Warc.Record(
            "revisit",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(),
            [$"WARC-Target-URI: {address}", "Content-Type: application/http; msgtype=response", .. headers]
        );

    [Theory]
    [InlineData("WARC-Refers-To: <urn:uuid:1>")]
    [InlineData("WARC-Refers-To-Target-URI: https://oskel.example/a", "WARC-Refers-To-Date: 2031-05-09T08:00:00Z")]
    public void A_page_seen_again_under_another_address_is_a_report_of_its_own(params string[] refers)
    {
        var items = Warc.Items(Page("1", "https://oskel.example/a"), Revisit("https://oskel.example/b", refers));
        Assert.Equal([Warc.Page, Warc.Page], items.Select(Warc.Text));
        Assert.Equal(["https://oskel.example/a", "https://oskel.example/b"], items.Select(item => item.Provenance.Url));
    }

    [Fact]
    public void A_page_seen_again_under_its_address_is_the_same_report()
    {
        var items = Warc.Items(
            Page("1", "https://oskel.example/a"),
            Revisit("https://oskel.example/a", "WARC-Refers-To: <urn:uuid:1>")
        );
        Assert.Equal([null], Warc.Codes(items));
    }

    [Fact]
    public void Pages_that_another_file_holds_are_told_once()
    {
        var items = Warc.Items(
            Page("1", "https://oskel.example/a"),
            Revisit("https://oskel.example/b", "WARC-Refers-To: <urn:uuid:9>"),
            Revisit("https://oskel.example/c", Digest)
        );
        Assert.Equal([null, "C0143"], Warc.Codes(items));
        Assert.StartsWith("2 records", items[1].Finding!.Message);
    }

    [Fact]
    public void A_picture_seen_again_is_nothing()
    {
        var picture = Warc.Record(
            "revisit",
            "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"u8.ToArray(),
            "WARC-Target-URI: https://oskel.example/p",
            "Content-Type: application/http; msgtype=response"
        );
        Assert.Equal([null], Warc.Codes(Warc.Items(Page("1", "https://oskel.example/a"), picture)));
    }
}
