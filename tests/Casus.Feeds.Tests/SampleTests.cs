using System.Globalization;
using System.Text;
using Casus.Feeds.Tests.Crawls;
using Casus.Tests;

namespace Casus.Feeds.Tests;

/// <summary>Small feeds and a crawl, written for this project, and every item that comes of them as text that a reviewer reads.</summary>
public class SampleTests
{
    [Fact]
    public void What_comes_of_the_samples_is_what_was_accepted()
    {
        var text = new StringBuilder();
        foreach (var name in (string[])["courier.rss", "courier.atom", "courier.json"])
            Write(
                text,
                new Inputs([Checkout.Path("tests", "Casus.Feeds.Tests", "Samples", name)], () => Stream.Null).Items()
            );
        Write(text, Warc.Items(Crawl()));
        Accepted.Same(text.ToString(), "tests", "Casus.Feeds.Tests", "Samples", "items.txt");
    }

    /// <summary>One of each kind that matters, the third in chunks as on the wire.</summary>
    static byte[] Crawl() =>
        [
            .. Warc.Record(
                "warcinfo",
                "software: written by a test"u8.ToArray(),
                "Content-Type: application/warc-fields"
            ),
            .. Warc.Response(),
            .. Warc.Record(
                "response",
                Warc.Answer(
                    [.. "1e\r\n"u8, .. "<p>Guards came to the harbour."u8, .. "\r\n0\r\n\r\n"u8],
                    "Content-Type: text/html; charset=utf-8",
                    "Transfer-Encoding: chunked"
                ),
                "WARC-Target-URI: https://oskel.example/guards",
                "Content-Type: application/http; msgtype=response"
            ),
            .. Warc.Record(
                "conversion",
                "Harbour\nThe harbour opened again."u8.ToArray(),
                "WARC-Target-URI: https://oskel.example/open",
                "Content-Type: text/plain"
            ),
            .. Warc.Response()[..^40],
        ];

    static void Write(StringBuilder text, IEnumerable<Item> items)
    {
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {item.Name}\n");
            var given = item.Provenance;
            foreach (
                var (key, value) in (IEnumerable<(string, string?)>)
                    [
                        ("finding", item.Finding is { } f ? $"{f.Code} {f.Message}" : null),
                        .. item.Notes.Select(n => ("note", (string?)$"{n.Code} {n.Message}")),
                        ("kind", item.Finding is null ? given.Kind.ToString() : null),
                        ("url", given.Url),
                        ("title", given.Title),
                        ("author", given.Author),
                        ("published", given.Published),
                        ("updated", given.Updated),
                        ("feed", given.Feed),
                        ("language", given.Language),
                        ("charset", given.Charset),
                    ]
            )
                if (value is not null)
                    text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
            text.Append(Encoding.UTF8.GetString(item.Bytes.Span)).Append("\n\n");
        }
    }
}
