using System.IO.Compression;
using System.Text;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Feeds.Tests.Crawls;

public sealed class WarcTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Pages_are_taken_out_of_answers_and_everything_else_is_counted(bool isPacked, bool inOneMember)
    {
        byte[][] records =
        [
            Warc.Record("warcinfo", "software: none"u8.ToArray()),
            Warc.Record("request", "GET / HTTP/1.1"u8.ToArray(), "Content-Type: application/http; msgtype=request"),
            Warc.Response(),
            Warc.Response("<p>Second.", "https://oskel.example/b"),
            Warc.Record("revisit", []),
        ];
        var bytes =
            inOneMember ? Warc.Gzip([.. records.SelectMany(r => r)])
            : isPacked ? [.. records.SelectMany(Warc.Gzip)]
            : records.SelectMany(r => r).ToArray();
        File.WriteAllBytes(_folder.Path("crawl.bin.gz"), bytes);
        var inputs = new Inputs([_folder.Root], () => Stream.Null);
        var items = inputs.Items().ToList();
        Assert.Equal([Warc.Page, "<p>Second."], items.Select(Warc.Text));
        Assert.Equal(new Provenance(MediaKind.Html, "https://oskel.example/a"), items[0].Provenance);
        Assert.Equal(3, inputs.RecordsPassedOver);
        Assert.Equal(items.Count, items.Select(i => i.Name).Distinct().Count());
        Assert.All(items, item => Assert.StartsWith("crawl.bin.gz#", item.Name));
    }

    [Fact]
    public void The_day_of_the_crawl_goes_with_the_page()
    {
        var page = Warc.Answer("<p>The ferry stopped."u8.ToArray(), "Content-Type: text/html");
        string[] headers =
        [
            "WARC-Target-URI: https://oskel.example/a",
            "Content-Type: application/http; msgtype=response",
        ];
        Assert.Equal(
            ["2031-05-09", null, null],
            new[] { "WARC-Date: 2031-05-09T10:15:00Z", "WARC-Date: yesterday", "X: y" }
                .Select(date => Warc.Items(Warc.Record("response", page, [.. headers, date])).Single())
                .Select(item => item.Provenance.Crawled)
        );
    }

    [Fact]
    public void A_record_is_named_by_the_byte_with_which_it_begins()
    {
        var first = Warc.Response();
        Assert.Equal(["-#0", $"-#{first.Length}"], Warc.Items(first, Warc.Response()).Select(i => i.Name));
        var packed = Warc.Gzip(first);
        Assert.Equal(["-#0", $"-#{packed.Length}"], Warc.Items(packed, packed).Select(i => i.Name));
        Assert.Equal(["-#0", $"-#0+{first.Length}"], Warc.Items(Warc.Gzip([.. first, .. first])).Select(i => i.Name));
    }

    [Fact]
    public void Conversions_and_resources_are_read_and_a_crawlers_own_logs_are_not()
    {
        var items = Warc.Items(
            Warc.Record(
                "conversion",
                "A text."u8.ToArray(),
                "WARC-Target-URI: https://oskel.example/c",
                "Content-Type: text/plain"
            ),
            Warc.Record(
                "resource",
                "<p>B"u8.ToArray(),
                "WARC-Target-URI: <https://oskel.example/d>",
                "Content-Type: text/html; charset=koi8-r"
            ),
            Warc.Record(
                "resource",
                "log"u8.ToArray(),
                "WARC-Target-URI: <metadata://oskel.example/log>",
                "Content-Type: text/plain"
            ),
            Warc.Record(
                "resource",
                "png"u8.ToArray(),
                "WARC-Target-URI: https://oskel.example/e",
                "Content-Type: image/png"
            )
        );
        Assert.Equal(
            [
                new(MediaKind.Text, "https://oskel.example/c"),
                new(MediaKind.Html, "https://oskel.example/d") { Charset = "koi8-r" },
            ],
            items.Select(i => i.Provenance)
        );
    }

    [Theory]
    [InlineData("404 Not Found", "text/html")]
    [InlineData("301 Moved", "text/html")]
    [InlineData("200 OK", "image/png")]
    [InlineData("200 OK", "application/json")]
    public void Answers_without_a_page_are_passed_by(string status, string type)
    {
        var block = Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\nx");
        var items = Warc.Items(Warc.Record("response", block, "Content-Type: application/http"));
        Assert.Equal(["C0142"], Warc.Codes(items));
    }

    [Fact]
    public void Lines_may_end_without_a_carriage_return()
    {
        var text = Encoding.UTF8.GetString(Warc.Response()).ReplaceLineEndings("\n");
        var block = text[text.IndexOf("HTTP/", StringComparison.Ordinal)..^2];
        text = text.Replace(
            $"Content-Length: {block.Length + 3}",
            $"Content-Length: {block.Length}",
            StringComparison.Ordinal
        );
        Assert.Equal(Warc.Page, Warc.Text(Warc.Items(Encoding.UTF8.GetBytes(text)).Single()));
    }

    [Fact]
    public void A_cut_file_is_read_as_far_as_it_is_whole_and_its_cut_is_told()
    {
        byte[] crawl = [.. Warc.Response(), .. Warc.Response()];
        var cut = crawl.Length - 60;
        var items = Warc.Items(crawl[..cut]);
        Assert.Equal([null, "C0131"], Warc.Codes(items));
        Assert.Contains(
            $"ends at byte {cut}, inside the record that begins at byte {crawl.Length / 2}",
            items[1].Finding!.Message
        );
    }

    [Fact]
    public void A_damaged_member_costs_its_own_record_alone()
    {
        var packed = Warc.Gzip(Warc.Response());
        for (var at = 12; at < packed.Length; at++)
        {
            var damaged = packed.ToArray();
            damaged[at] ^= 0x55;
            var items = Warc.Items(packed, damaged, packed, packed);
            Assert.Equal(3, items.Count(i => i.Finding is null));
            Assert.Contains(items, i => i.Finding is not null);
        }
    }

    [Fact]
    public void Behind_a_broken_head_reading_goes_on_at_the_next_record()
    {
        var items = Warc.Items(
            Warc.Response(),
            "WARC/1.0\r\nno length at all\r\n\r\nlost\r\n"u8.ToArray(),
            Warc.Response()
        );
        Assert.Equal([null, "C0133", null], Warc.Codes(items));
        items = Warc.Items(Warc.Response(), "something else\r\n\r\n"u8.ToArray(), Warc.Response());
        Assert.Equal([null, "C0132", null], Warc.Codes(items));
    }

    [Theory]
    [InlineData(-7)]
    [InlineData(90)]
    [InlineData(1_000_000)]
    [InlineData(20_000_000)]
    public void A_wrong_length_costs_no_other_record(int more)
    {
        var record = Encoding.UTF8.GetString(Warc.Response());
        var at = record.LastIndexOf("Content-Length: ", StringComparison.Ordinal) + "Content-Length: ".Length;
        var end = record.IndexOf('\r', at);
        var wrong = record[..at] + (int.Parse(record[at..end]) + more) + record[end..];
        foreach (var pack in (Func<byte[], byte[]>[])[bytes => bytes, Warc.Gzip])
        {
            var items = Warc.Items(pack(Warc.Response()), pack(Encoding.UTF8.GetBytes(wrong)), pack(Warc.Response()));
            Assert.Contains(items, i => i.Finding is not null || i.Notes.Any(n => n.Code == "C0134"));
            // What claims more than is ever held is passed by, with what it covers.
            Assert.True(
                items.Count(i => i.Finding is null && Warc.Text(i) == Warc.Page) >= (more > 16_777_216 ? 1 : 2)
            );
        }
    }

    [Fact]
    public void A_record_over_the_limit_is_passed_over_unheld()
    {
        var huge = new byte[InputLimits.Largest + 1000];
        new Random(1).NextBytes(huge);
        var items = Warc.Items(
            Warc.Record("response", Warc.Answer(huge, "Content-Type: text/html"), "Content-Type: application/http"),
            Warc.Response()
        );
        Assert.Equal(["C0135", null], Warc.Codes(items));
    }

    [Fact]
    public void The_page_that_a_crawl_cut_short_says_so()
    {
        var block = Warc.Answer("<p>Half"u8.ToArray(), "Content-Type: text/html");
        var item = Warc.Items(
                Warc.Record("response", block, "Content-Type: application/http", "WARC-Truncated: length")
            )
            .Single();
        Assert.Equal(["C0141", "C0216"], item.Notes.Select(n => n.Code));
    }
}
