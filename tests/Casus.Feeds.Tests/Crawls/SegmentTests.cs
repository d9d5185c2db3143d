using System.Globalization;
using System.Text;

namespace Casus.Feeds.Tests.Crawls;

public class SegmentTests
{
    static readonly byte[] Block = Warc.Answer(Encoding.UTF8.GetBytes(Warc.Page), "Content-Type: text/html");

    static byte[] First(int end) =>
        Warc.Record(
            "response",
            Block[..end],
            "WARC-Record-ID: <urn:uuid:1>",
            "WARC-Target-URI: https://oskel.example/a",
            "Content-Type: application/http; msgtype=response",
            "WARC-Segment-Number: 1"
        );

    static byte[] Next(int number, Range part, bool isLast) =>
        Warc.Record(
            "continuation",
            Block[part],
            [
                "WARC-Segment-Origin-ID: <urn:uuid:1>",
                $"WARC-Segment-Number: {number}",
                .. isLast
                    ? (string[])
                        [string.Create(CultureInfo.InvariantCulture, $"WARC-Segment-Total-Length: {Block.Length}")]
                    : [],
            ]
        );

    [Fact]
    public void Segments_of_a_page_are_put_together_with_other_records_between_them()
    {
        var items = Warc.Items(
            First(60),
            Warc.Response("<p>Between."),
            Next(2, 60..90, isLast: false),
            Next(3, 90.., isLast: true)
        );
        Assert.Equal(["<p>Between.", Warc.Page], items.Select(Warc.Text));
        Assert.Equal("-#0", items[1].Name);
        Assert.All(items, item => Assert.Empty(item.Notes));
    }

    [Fact]
    public void A_page_whose_last_segments_are_missing_is_read_as_far_as_it_goes_and_says_so()
    {
        var item = Warc.Items(First(100)).Single();
        Assert.StartsWith("<html>", Warc.Text(item));
        Assert.Equal(["C0137"], item.Notes.Select(n => n.Code));
        item = Warc.Items(First(60), Next(3, 90.., isLast: true)).Single();
        Assert.Equal(["C0137"], item.Notes.Select(n => n.Code));
    }

    [Fact]
    public void A_segment_of_nothing_is_passed_by() =>
        Assert.Equal(["C0142"], Warc.Codes(Warc.Items(Next(2, 60.., isLast: true))));
}
