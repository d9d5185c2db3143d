using System.Globalization;
using System.Text;
using Casus.Reports;

namespace Casus.Feeds.Tests.Crawls;

public class ArcTests
{
    static readonly byte[] Head = File(
        "filedesc://made.arc 0.0.0.0 20310509080000 text/plain",
        "1 0 Nobody\nURL IP-address Archive-date Content-type Archive-length\n"u8.ToArray()
    );

    static readonly byte[] Answer = Warc.Answer(
        Encoding.UTF8.GetBytes(Warc.Page),
        "Content-Type: text/html; charset=utf-8"
    );

    [Theory]
    [InlineData("https://oskel.example/a", "https://oskel.example/a")]
    [InlineData("https://oskel.example/a b c", "https://oskel.example/a%20b%20c")]
    public void A_page_is_read_whatever_stands_in_its_address(string written, string address)
    {
        var items = Warc.Items(Head, File($"{written} 203.0.113.7 20310509080000 text/html", Answer));
        Assert.Equal(
            new Provenance(MediaKind.Html, address) { Charset = "utf-8", Crawled = "2031-05-09" },
            items.Single().Provenance
        );
        Assert.Equal(Warc.Page, Warc.Text(items.Single()));
    }

    [Fact]
    public void The_second_version_has_more_words_in_its_line()
    {
        var head = File(
            "filedesc://made.arc 0.0.0.0 20310509080000 text/plain 200 - - 0 made.arc",
            "2 0 Nobody\n"u8.ToArray()
        );
        var items = Warc.Items(
            head,
            File("https://oskel.example/a b 203.0.113.7 20310509080000 text/html 200 - - 149 made.arc", Answer)
        );
        Assert.Equal("https://oskel.example/a%20b", items.Single().Provenance.Url);
    }

    [Fact]
    public void Packed_and_cut_it_tells_where()
    {
        var page = Warc.Gzip(File("https://oskel.example/a 203.0.113.7 20310509080000 text/html", Answer));
        var items = Warc.Items(Warc.Gzip(Head), page, page[..^40]);
        Assert.Equal([null, "C0121"], Warc.Codes(items));
    }

    [Fact]
    public void A_broken_line_is_told_once_and_the_next_record_is_read()
    {
        var page = File("https://oskel.example/a 203.0.113.7 20310509080000 text/html", Answer);
        var items = Warc.Items(Head, page, "no record here\nnor here\n"u8.ToArray(), page);
        Assert.Equal([null, "C0132", null], Warc.Codes(items));
    }

    static byte[] File(string line, byte[] block) =>
        [
            .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{line} {block.Length}\n")),
            .. block,
            (byte)'\n',
        ];
}
