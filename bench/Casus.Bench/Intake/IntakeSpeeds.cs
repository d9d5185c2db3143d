using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Casus.Feeds;
using Casus.Measure.Pages;
using Casus.Reports;

namespace Casus.Bench.Intake;

/// <summary>How fast pages, scraped texts, feeds and crawls are read, and how fast peers read the same in the same run.</summary>
static class IntakeSpeeds
{
    const int Pages = 80;
    const int Texts = 100_000;

    /// <summary>A crawl of some 50 MB.</summary>
    const int Records = 200;

    static readonly NodePeer Rss = new("rss-parser 3.13", "rss.cjs", "rss-parser");
    static readonly NodePeer Warcio = new("warcio.js 2.4", "warc.cjs", "warcio");

    /// <summary>Writes the table to standard output and to <c>intake.md</c> in the folder.</summary>
    public static void Run(string root, string folder)
    {
        var knowledge = ReportKnowledge.Load(KnowledgeFolder.Load([Path.Combine(root, "data")]));
        var rows = new List<IntakeRow>();
        var made = MadePages.Make(root, Pages);
        rows.Add(Html(root, "pages made for this, whole job with metadata", made, knowledge));
        if (RealPages.Some(root) is { Count: > 0 } real)
            rows.Add(Html(root, "news pages of the fundus set, whole job with metadata", real, knowledge));
        rows.Add(Text(root, knowledge));
        rows.Add(Feed(root, made));
        rows.Add(Crawl(root));
        var page = Page(rows);
        Console.WriteLine(page);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "intake.md"), page);
    }

    static IntakeRow Html(string root, string what, IReadOnlyList<string> pages, ReportKnowledge knowledge)
    {
        var bytes = pages.Select(Encoding.UTF8.GetBytes).ToList();
        var seconds = CpuClock.Best(() =>
        {
            foreach (var page in bytes)
                _ = ReportReader.Read(page, new(MediaKind.Html), knowledge);
        });
        return new(what, pages.Count, bytes.Sum(page => page.Length), seconds)
        {
            Peer = NodePeer.Readability.Name,
            PeerSeconds = NodePeer.Readability.Run(
                root,
                JsonSerializer.SerializeToUtf8Bytes(pages),
                CpuClock.Rounds,
                out var skipped
            ),
            Skipped = skipped,
        };
    }

    static IntakeRow Text(string root, ReportKnowledge knowledge)
    {
        var texts = BenchText.Documents(Path.Combine(root, "samples"), Texts).Select(Encoding.UTF8.GetBytes).ToList();
        var seconds = CpuClock.Best(() =>
        {
            foreach (var text in texts)
                _ = ReportReader.Read(text, Provenance.Text, knowledge);
        });
        return new("scraped texts, whole job with metadata", texts.Count, texts.Sum(text => text.Length), seconds)
        {
            Skipped = "no peer reads scraped text.",
        };
    }

    static IntakeRow Feed(string root, IReadOnlyList<string> pages)
    {
        var feed = MadeInputs.Rss(pages);
        return new("entries of an RSS feed, their pages not read", pages.Count, feed.Length, Items(feed, pages.Count))
        {
            Peer = Rss.Name,
            PeerSeconds = Rss.Run(root, feed, CpuClock.Rounds, out var skipped),
            Skipped = skipped,
        };
    }

    static IntakeRow Crawl(string root)
    {
        var crawl = MadeInputs.Crawl(MadePages.Make(root, Records));
        return new("records of a gzipped WARC, their pages not read", Records, crawl.Length, Items(crawl, Records))
        {
            Peer = Warcio.Name,
            PeerSeconds = Warcio.Run(root, crawl, CpuClock.Rounds, out var skipped),
            Skipped = skipped,
            Bound = CpuClock.Best(() => Inflate(crawl)),
        };
    }

    static double Items(byte[] bytes, int expected) =>
        CpuClock.Best(() =>
        {
            var count = new Inputs(["-"], () => new MemoryStream(bytes)).Items().Count(item => item.Finding is null);
            if (count != expected)
                throw new InvalidOperationException($"{count} items of {expected} came.");
        });

    static void Inflate(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        gzip.CopyTo(Stream.Null);
    }

    static string Page(List<IntakeRow> rows)
    {
        var page = new StringBuilder("# Reading what arrives\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"`./build.sh bench intake`: one thread, warm, per second of processor time, best of {CpuClock.Rounds} rounds; peers over the same input in the same run. "
        );
        page.Append($"{RuntimeInformation.OSDescription}, .NET {Environment.Version}.\n\n");
        page.Append("| | number | KB each | a second | MB a second | peer | its number a second | beside it |\n");
        page.Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var row in rows)
            page.Append(row.Line);
        foreach (var row in rows.Where(row => row.PeerSeconds is null))
            page.Append($"\n{row.What}: no peer was run; {row.Skipped}\n");
        foreach (var row in rows)
            if (row.Bound is { } bound)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"\n{row.What}: the framework's inflating alone of the same bytes, into nowhere, takes {bound / row.Seconds:0.00} of the time.\n"
                );
        return page.ToString();
    }
}
