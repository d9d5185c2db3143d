using System.IO.Compression;
using System.Text;

namespace Casus.Feeds.Tests.Crawls;

/// <summary>What a server did to a page on the wire is undone where the bytes say that it was done.</summary>
public class HttpTests
{
    static readonly byte[] Page = Encoding.UTF8.GetBytes(Warc.Page);

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("raw deflate")]
    public void A_packed_body_is_unpacked_and_a_plain_one_under_the_same_header_is_left(string coding)
    {
        var header = "Content-Encoding: " + coding.Split(' ')[^1];
        Assert.Equal((Warc.Page, 0), Read(Packed(Page, coding), header));
        Assert.Equal((Warc.Page, 0), Read(Page, header));
    }

    [Fact]
    public void Codings_are_undone_in_turn() =>
        Assert.Equal((Warc.Page, 0), Read(Packed(Packed(Page, "deflate"), "gzip"), "Content-Encoding: deflate, gzip"));

    [Fact]
    public void A_body_that_is_cut_inside_its_packing_is_read_as_far_as_it_goes()
    {
        var (text, notes) = Read(Packed(Page, "gzip")[..^12], "Content-Encoding: gzip");
        Assert.StartsWith("<html>", text);
        Assert.Equal(1, notes);
    }

    [Fact]
    public void Chunks_are_joined_and_a_plain_body_under_the_same_header_is_left()
    {
        Assert.Equal((Warc.Page, 0), Read(Chunked(Page, 50), "Transfer-Encoding: chunked"));
        Assert.Equal((Warc.Page, 0), Read(Page, "Transfer-Encoding: chunked"));
        Assert.Equal(
            (Warc.Page, 0),
            Read(Chunked(Packed(Page, "gzip"), 7), "Transfer-Encoding: chunked", "Content-Encoding: gzip")
        );
    }

    [Fact]
    public void Chunks_that_break_off_give_what_they_hold()
    {
        var (text, notes) = Read([.. "5\r\nThe f\r\n"u8, .. "erry"u8], "Transfer-Encoding: chunked");
        Assert.Equal(("The ferry", 1), (text, notes));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void A_bomb_inside_an_answer_stops_at_the_cap(string coding)
    {
        var bomb = Packed(new byte[100_000_000], coding);
        var block = Warc.Answer(bomb, "Content-Type: text/html", "Content-Encoding: " + coding);
        var items = Warc.Items(Warc.Record("response", block, "Content-Type: application/http"), Warc.Response());
        Assert.Equal(2, items.Count);
        Assert.True(items[0].Finding?.Code is "C0136" || items[0].Notes is [{ Code: "C0139" }]);
        Assert.True(items[0].Bytes.Length <= InputLimits.Largest);
        Assert.Null(items[1].Finding);
    }

    [Theory]
    [InlineData("sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk=", 1)]
    [InlineData("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 1)]
    [InlineData("whirlpool:AAAA", 0)]
    public void A_digest_is_verified_and_never_costs_the_page(string digest, int notes)
    {
        var block = Warc.Answer(Page, "Content-Type: text/html");
        var own = "sha1:" + Convert.ToHexString(System.Security.Cryptography.SHA1.HashData(Page));
        foreach (var (given, expected) in ((string, int)[])[(digest, notes), (own, 0)])
        {
            var item = Warc.Items(
                    Warc.Record("response", block, "Content-Type: application/http", "WARC-Payload-Digest: " + given)
                )
                .Single();
            Assert.Equal((Warc.Page, expected), (Warc.Text(item), item.Notes.Count));
        }
    }

    static (string Text, int Notes) Read(byte[] body, params string[] headers)
    {
        var block = Warc.Answer(body, ["Content-Type: text/html", .. headers]);
        var item = Warc.Items(Warc.Record("response", block, "Content-Type: application/http; msgtype=response"))
            .Single();
        return (Warc.Text(item), item.Notes.Count);
    }

    static byte[] Packed(byte[] bytes, string coding)
    {
        using var packed = new MemoryStream();
        using (
            Stream stream = coding switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
                "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
                "br" => new BrotliStream(packed, CompressionLevel.Fastest),
                _ => new DeflateStream(packed, CompressionLevel.Optimal),
            }
        )
            stream.Write(bytes);
        return packed.ToArray();
    }

    static byte[] Chunked(byte[] body, int size) =>
        [
            .. body.Chunk(size)
                .SelectMany(c => (byte[])[.. Encoding.ASCII.GetBytes($"{c.Length:x}\r\n"), .. c, .. "\r\n"u8]),
            .. "0\r\n\r\n"u8,
        ];
}
