using System.IO.Compression;
using System.Text;

namespace Casus.Feeds.Tests.Crawls;

/// <summary>Crawl files made for a test.</summary>
static class Warc
{
    public const string Page =
        "<html><head><title>Ferry stops</title></head><body><p>The ferry to Oskel stopped on Monday, the harbour office said.</p></body></html>";

    /// <summary>A record with its length.</summary>
    public static byte[] Record(string type, byte[] block, params string[] headers) =>
        [
            .. Encoding.UTF8.GetBytes(
                $"WARC/1.0\r\nWARC-Type: {type}\r\n{string.Concat(headers.Select(h => h + "\r\n"))}Content-Length: {block.Length}\r\n\r\n"
            ),
            .. block,
            .. "\r\n\r\n"u8,
        ];

    /// <summary>An answer of a server with its headers.</summary>
    public static byte[] Answer(byte[] body, params string[] headers) =>
        [
            .. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\n{string.Concat(headers.Select(h => h + "\r\n"))}\r\n"),
            .. body,
        ];

    /// <summary>A recorded page.</summary>
    public static byte[] Response(
        string body = Page,
        string address = "https://oskel.example/a",
        params string[] headers
    ) =>
        Record(
            "response",
            Answer(Encoding.UTF8.GetBytes(body), ["Content-Type: text/html", .. headers]),
            $"WARC-Target-URI: {address}",
            "Content-Type: application/http; msgtype=response"
        );

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>What comes of it through standard input.</summary>
    public static List<Item> Items(params byte[][] parts) =>
        [.. new Inputs(["-"], () => new MemoryStream([.. parts.SelectMany(p => p)])).Items()];

    public static string Text(Item item) => Encoding.UTF8.GetString(item.Bytes.Span);

    public static IEnumerable<string?> Codes(IEnumerable<Item> items) => items.Select(item => item.Finding?.Code);
}
