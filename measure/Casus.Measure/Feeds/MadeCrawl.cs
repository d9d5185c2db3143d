using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Casus.Measure.Feeds;

/// <summary>A crawl of pages that nobody wrote, in the form of CC-NEWS: a member of gzip for each record, the payload plain.</summary>
static class MadeCrawl
{
    static readonly string[] Words =
    [
        "the",
        "of",
        "river",
        "said",
        "council",
        "on",
        "and",
        "a",
        "guards",
        "bridge",
        "after",
        "in",
        "were",
        "north",
        "town",
        "market",
        "ministry",
        "to",
        "rain",
        "two",
        "village",
        "wounded",
        "road",
        "by",
        "near",
        "shots",
        "patrol",
        "closed",
        "morning",
        "officials",
    ];

    /// <summary>Each record packed.</summary>
    /// <param name="words">About how many words a page has.</param>
    public static IReadOnlyList<byte[]> Members(int count, int words, int seed)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => Packed(Record(number, words, dice)))];
    }

    /// <summary>One response with its page.</summary>
    public static byte[] Record(int number, int words, Random dice)
    {
        var page = Page(number, words, dice);
        var block = Encoding.UTF8.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Crawler-Content-Encoding: gzip\r\nContent-Length: {page.Length}\r\n\r\n{page}"
        );
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2031-05-09T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number:x32}>\r\n"
                + $"WARC-Target-URI: https://tarvospost.example/2031/05/09/{number}\r\n"
                + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n"
        );
        return [.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    static string Page(int number, int words, Random dice)
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"<!doctype html><html><head><title>Notice {number}</title></head><body><article>"
        );
        for (var paragraph = 0; paragraph < words / 60; paragraph++)
        {
            page.Append("<p class=\"text\">");
            for (var word = 0; word < 60; word++)
                page.Append(Words[dice.Next(Words.Length)])
                    .Append(dice.Next(9) == 0 ? dice.Next(1000).ToString(CultureInfo.InvariantCulture) : "")
                    .Append(' ');
            page.Append("</p>\n");
        }
        return page.Append("</article></body></html>").ToString();
    }
}
