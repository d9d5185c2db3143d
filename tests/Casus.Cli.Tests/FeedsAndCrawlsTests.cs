using System.IO.Compression;
using System.Text;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Feeds and crawls through the built program: read, known when read again, and told where they are cut.</summary>
public sealed class FeedsAndCrawlsTests : IDisposable
{
    const string Text =
        "Two guards were wounded near the mill of Tarvos on Monday, the army of Peru said. The road to the mill was closed until the evening.";

    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_feed_gives_its_entries_with_their_evidence_and_is_known_the_next_time()
    {
        _folder.Write(
            "in/news.rss",
            $"<rss><channel><title>The Tarvos Post</title><item><title>Shots near the mill</title><link>https://tarvospost.example/a</link>"
                + $"<author>desk@tarvospost.example (Mira Tandell)</author><pubDate>Mon, 12 May 2031 08:30:00 +0200</pubDate><description>{Text}</description></item></channel></rss>"
        );
        var first = CasusProgram.Run(_folder.Root, "read", "in");
        Assert.Equal(0, first.Code);
        Assert.Contains("1 new, 0 known, 0 failed", first.Errors);
        Assert.Contains("0 new, 1 known", CasusProgram.Run(_folder.Root, "read", "in").Errors);
        var export = CasusProgram.Export(_folder.Root);
        Assert.Contains("\"file\":\"news.rss#https://tarvospost.example/a\"", export);
        Assert.Contains("\"outlet\":{\"name\":\"The Tarvos Post\",\"domain\":\"tarvospost.example\"}", export);
        Assert.Contains("\"byline\":\"Mira Tandell\"", export);
        Assert.Contains("\"published\":{\"earliest\":\"2031-05-12\",\"latest\":\"2031-05-12\"", export);
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify", "--reread").Code);
    }

    [Fact]
    public void A_cut_crawl_is_read_as_far_as_it_is_whole_and_goes_on_when_it_is()
    {
        var member = Packed(Record(Text));
        var other = Packed(Record(Text.Replace("Two", "Three", StringComparison.Ordinal)));
        File.WriteAllBytes(_folder.Path("crawl.warc.gz"), [.. member, .. other[..^50]]);
        var cut = CasusProgram.Run(_folder.Root, "read", "crawl.warc.gz");
        Assert.Equal(1, cut.Code);
        Assert.Contains("1 new, 0 known, 1 failed", cut.Errors);
        Assert.Contains($"inside the gzip member that begins at byte {member.Length}", cut.Errors);
        File.WriteAllBytes(_folder.Path("crawl.warc.gz"), [.. member, .. other]);
        var whole = CasusProgram.Run(_folder.Root, "read", "crawl.warc.gz");
        Assert.Contains("1 new, 1 known, 0 failed", whole.Errors);
        Assert.Contains($"\"file\":\"crawl.warc.gz#{member.Length}\"", CasusProgram.Export(_folder.Root));
    }

    static byte[] Record(string text)
    {
        var block =
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Shots</title></head><body><p>{text}</p></body></html>";
        return Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tarvospost.example/b\r\nContent-Length: {block.Length}\r\n\r\n{block}\r\n\r\n"
        );
    }

    static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
