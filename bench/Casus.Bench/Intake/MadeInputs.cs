using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Casus.Bench.Intake;

/// <summary>Pages put into a feed or a packed crawl, as sites and crawlers do.</summary>
static class MadeInputs
{
    /// <summary>An RSS feed that carries each page whole.</summary>
    public static byte[] Rss(IReadOnlyList<string> pages) =>
        Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Notices</title>{string.Concat(pages.Select(Entry))}</channel></rss>"
        );

    /// <summary>A gzip member for each record, as crawlers write them.</summary>
    public static byte[] Crawl(IReadOnlyList<string> pages)
    {
        using var crawl = new MemoryStream();
        foreach (var page in pages)
        {
            using var gzip = new GZipStream(crawl, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(Record(Encoding.UTF8.GetBytes(page)));
        }
        return crawl.ToArray();
    }

    static string Entry(string page, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<item><title>Notice {number}</title><link>https://tarvospost.example/{number}</link><guid>{number}</guid><pubDate>Mon, 09 May 2033 08:30:00 +0200</pubDate><description><![CDATA[{page.Replace("]]>", "", StringComparison.Ordinal)}]]></description></item>\n"
        );

    static byte[] Record(byte[] page)
    {
        var answer =
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {page.Length}\r\n\r\n";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2033-05-09T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:a81bc81b-dead-4e5d-abff-90865d1e13b1>\r\n"
                + $"WARC-Target-URI: https://tarvospost.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length + page.Length}\r\n\r\n"
        );
        return [.. Encoding.ASCII.GetBytes(head + answer), .. page, .. "\r\n\r\n"u8];
    }
}
