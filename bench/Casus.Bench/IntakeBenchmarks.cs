using System.Globalization;
using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using Casus.Feeds;

namespace Casus.Bench;

/// <summary>
/// Crawls and feeds to items, one thread, warm, nothing read out of the pages. The base of the ratios is the framework's inflating of the
/// same packed crawl into nowhere: no reader of crawls is below that.
/// </summary>
public class IntakeBenchmarks
{
    /// <summary>So many records and entries: times are told for all of them.</summary>
    public const int Count = 1000;

    byte[] _crawl = [];
    byte[] _packed = [];
    byte[] _rss = [];
    byte[] _json = [];

    [GlobalSetup]
    public void Make()
    {
        var dice = new Random(7);
        var pages = Enumerable.Range(0, Count).Select(number => Page(number, dice)).ToList();
        var records = pages.Select(Record).ToList();
        _crawl = [.. records.SelectMany(r => r)];
        _packed = [.. records.SelectMany(Packed)];
        _rss = Encoding.UTF8.GetBytes(
            $"<rss version=\"2.0\"><channel><title>Notices</title>{string.Concat(pages.Select((page, number) => $"<item><title>Notice {number}</title><link>https://tarvospost.example/{number}</link><pubDate>Mon, 09 May 2033 08:30:00 +0200</pubDate><description><![CDATA[{page}]]></description></item>"))}</channel></rss>"
        );
        _json = Encoding.UTF8.GetBytes(
            $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Notices\",\"items\":[{string.Join(',', pages.Select((page, number) => $"{{\"id\":{number},\"title\":\"Notice {number}\",\"content_html\":{System.Text.Json.JsonSerializer.Serialize(page)}}}"))}]}}"
        );
    }

    [Benchmark(Baseline = true)]
    public int GzipOfTheFramework()
    {
        var (buffer, sum) = (new byte[32 * 1024], 0);
        using var gzip = new GZipStream(new MemoryStream(_packed), CompressionMode.Decompress);
        for (int read; (read = gzip.Read(buffer)) > 0; )
            sum += read;
        return sum;
    }

    [Benchmark]
    public int PackedCrawl() => Items(_packed);

    [Benchmark]
    public int PlainCrawl() => Items(_crawl);

    [Benchmark]
    public int Rss() => Items(_rss);

    [Benchmark]
    public int JsonFeed() => Items(_json);

    /// <summary>How many there were; fewer than were made would make the time worthless.</summary>
    static int Items(byte[] bytes)
    {
        var count = new Inputs(["-"], () => new MemoryStream(bytes)).Items().Count(item => item.Finding is null);
        return count == Count ? count : throw new InvalidOperationException($"{count} items of {Count} came.");
    }

    static byte[] Record(string page)
    {
        var block = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        return Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tarvospost.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n{block}\r\n\r\n"
        );
    }

    static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>About 20 KB, as the pages of news crawls are in the middle.</summary>
    static string Page(int number, Random dice)
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"<!doctype html><html><head><title>Notice {number}</title></head><body>"
        );
        while (page.Length < 20_000)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"text\">Guards at bridge {dice.Next(900)} closed the road to the harbour at {dice.Next(24)} and {dice.Next(99)} boats waited.</p>\n"
            );
        return page.Append("</body></html>").ToString();
    }
}
