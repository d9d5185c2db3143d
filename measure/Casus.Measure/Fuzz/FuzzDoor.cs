using System.Collections.Immutable;
using System.Text;
using Casus.Feeds;
using Casus.Feeds.Crawls;
using Casus.Feeds.Syndication;
using Casus.Measure.Feeds;
using Casus.Reports;
using Casus.Reports.Decoding;

namespace Casus.Measure.Fuzz;

/// <summary>A door by which bytes come in, with sound inputs for it.</summary>
/// <param name="Read">Reads an input as the product does, down to reports.</param>
/// <param name="Finish">The last touch to a mutated input, such as packing it.</param>
sealed record FuzzDoor(
    string Name,
    ImmutableArray<byte[]> Seeds,
    Action<byte[], ReportKnowledge> Read,
    Func<byte[], Random, byte[]>? Finish = null
)
{
    /// <summary>More items than this of one input say nothing new.</summary>
    const int Items = 8;

    const string Foreign = "Стража пришла в гавань. ガードが港に来た。警卫来到港口。경비대가 항구에 왔다.\n";

    /// <summary>Every reader there is, with seeds out of the checkout.</summary>
    public static IReadOnlyList<FuzzDoor> All(string root)
    {
        var texts = Files(Path.Combine(root, "samples"), "*.txt");
        var pages = Files(Path.Combine(root, "samples"), "*.html");
        var lines = Files(Path.Combine(root, "samples"), "*.jsonl");
        var feeds = Path.Combine(root, "tests", "Casus.Feeds.Tests", "Samples");
        var (rss, atom, json) = (Files(feeds, "*.rss"), Files(feeds, "*.atom"), Files(feeds, "*.json"));
        var (warc, arc) = (MadeWarc(), MadeArc());
        ImmutableArray<byte[]> packed = [.. warc.Concat(arc).Concat(rss).Concat(lines).Select(MadeCrawl.Packed)];
        return
        [
            new("txt", texts, (bytes, knowledge) => ReportReader.Read(bytes, Provenance.Text, knowledge)),
            new("charsets", Recoded(texts), (bytes, knowledge) => ReportReader.Read(bytes, Provenance.Text, knowledge)),
            new("html", pages, (bytes, knowledge) => ReportReader.Read(bytes, new(MediaKind.Html), knowledge)),
            new("jsonl", lines, Through(input => JsonLines.Read(input, "-", "-"))),
            new("rss", rss, Through(input => FeedItems.OfXml(input, "-", "-"))),
            new("atom", atom, Through(input => FeedItems.OfXml(input, "-", "-"))),
            new("json feed", json, Through(input => FeedItems.OfJson(input, "-", "-"))),
            new("warc", warc, Through(input => new CrawlItems(input, "-", "-").Read()), SometimesPacked),
            new("arc", arc, Through(input => new CrawlItems(input, "-", "-").Read()), SometimesPacked),
            new("gzip", packed, AsStandardInput),
            new(
                "anything",
                [.. texts, .. pages, .. lines, .. rss, .. atom, .. json, .. warc, .. arc, .. packed],
                AsStandardInput
            ),
        ];
    }

    static Action<byte[], ReportKnowledge> Through(Func<InputStream, IEnumerable<Item>> read) =>
        (bytes, knowledge) =>
        {
            using var input = new InputStream(new MemoryStream(bytes));
            Take(read(input), knowledge);
        };

    static void AsStandardInput(byte[] bytes, ReportKnowledge knowledge) =>
        Take(new Inputs(["-"], () => new MemoryStream(bytes)).Items(), knowledge);

    /// <summary>All items are made, and the first of them read.</summary>
    static void Take(IEnumerable<Item> items, ReportKnowledge knowledge)
    {
        var number = 0;
        foreach (var item in items)
            if (item.Finding is null && number++ < Items)
                ReportReader.Read(item.Bytes, item.Provenance, knowledge);
    }

    static byte[] SometimesPacked(byte[] bytes, Random dice) => dice.Next(3) == 0 ? MadeCrawl.Packed(bytes) : bytes;

    static ImmutableArray<byte[]> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    static ImmutableArray<byte[]> MadeWarc()
    {
        var dice = new Random(3);
        byte[] Made(int first) =>
            [.. Enumerable.Range(first, 3).SelectMany(number => MadeCrawl.Record(number, 90, dice))];
        var chunked = Encoding.ASCII.GetBytes(
            "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <http://oskel.example/>\r\nContent-Length: 161\r\n\r\nHTTP/1.1 200 OK\r\n"
                + "Content-Type: text/html; charset=koi8-r\r\nTransfer-Encoding: chunked\r\n\r\n1e\r\n<p>Guards came to the harbour.\r\n14\r\n<p>It was late, too.\r\n0\r\n\r\n\r\n\r\n"
        );
        var conversion = Encoding.ASCII.GetBytes(
            "WARC/0.18\nWARC-Type: conversion\nContent-Type: text/plain\nContent-Length: 19\n\nThe harbour opened.\n\n"
        );
        return [Made(1), [.. chunked, .. Made(4)], [.. conversion, .. chunked], MadeOfMany()];
    }

    /// <summary>A page in segments, the same seen again elsewhere, and a feed.</summary>
    static byte[] MadeOfMany()
    {
        const string Http = "Content-Type: application/http; msgtype=response";
        static string Record(string block, params string[] headers) =>
            $"WARC/1.1\r\n{string.Join("\r\n", headers)}\r\nContent-Length: {block.Length}\r\n\r\n{block}\r\n\r\n";
        return Encoding.ASCII.GetBytes(
            Record(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Guards came to ",
                "WARC-Type: response",
                "WARC-Record-ID: <a:1>",
                "WARC-Target-URI: http://oskel.example/1",
                "WARC-Date: 2031-05-09T08:00:00Z",
                "WARC-Segment-Number: 1",
                Http
            )
                + Record(
                    "the harbour.",
                    "WARC-Type: continuation",
                    "WARC-Segment-Origin-ID: <a:1>",
                    "WARC-Segment-Number: 2",
                    "WARC-Segment-Total-Length: 74"
                )
                + Record(
                    "HTTP/1.1 200 OK\r\n\r\n",
                    "WARC-Type: revisit",
                    "WARC-Refers-To: <a:1>",
                    "WARC-Target-URI: http://oskel.example/2",
                    Http
                )
                + Record(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<?xml version=\"1.0\"?><rss><channel><item><title>Guards came</title></item></channel></rss>",
                    "WARC-Type: response",
                    "WARC-Target-URI: http://oskel.example/feed",
                    Http
                )
        );
    }

    /// <summary>Texts in charsets of all kinds, none of them named.</summary>
    static ImmutableArray<byte[]> Recoded(ImmutableArray<byte[]> texts) =>
        [
            .. new[]
            {
                "windows-1251",
                "shift_jis",
                "gb18030",
                "euc-kr",
                "iso-2022-jp",
                "utf-16",
                "utf-32",
                "big5",
            }.SelectMany(name =>
                texts
                    .Take(2)
                    .Select(text =>
                        Charsets.Find(name)!.GetBytes(Foreign + Encoding.UTF8.GetString(text)[..400] + Foreign)
                    )
            ),
        ];

    static ImmutableArray<byte[]> MadeArc()
    {
        const string Answer = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Guards came to the harbour.";
        var file = Encoding.ASCII.GetBytes(
            "filedesc://made.arc 0.0.0.0 20310509080000 text/plain 11\n1 0 Nobody\n\n"
                + string.Concat(
                    Enumerable
                        .Range(0, 4)
                        .Select(i =>
                            $"http://oskel.example/{i} 203.0.113.7 20310509080000 text/html {Answer.Length}\n{Answer}\n"
                        )
                )
        );
        return [file];
    }
}
