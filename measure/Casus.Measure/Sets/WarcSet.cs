using Casus.Feeds;
using Casus.Feeds.Crawls;
using Casus.Measure.Feeds;

namespace Casus.Measure.Sets;

/// <summary>warcio's crawl files, whole and damaged: how many records and pages each holds, and what must be said about it.</summary>
static class WarcSet
{
    public const string Name = "warc";

    const string CutRecord = "C0131";
    const string NoRecord = "C0132";
    const string WrongLength = "C0134";
    const string WrongCoding = "C0139";
    const string Digest = "C0140";
    const string NoPages = "C0142";

    /// <summary>What stands in the files, counted by hand and by <c>zcat</c>.</summary>
    sealed record Truth(int Records, int Pages, params string[] Findings);

    static readonly Dictionary<string, Truth> Files = new(StringComparer.Ordinal)
    {
        ["bad.arc"] = new(1, 0, NoRecord, NoRecord),
        ["example-bad-non-chunked.warc.gz"] = new(6, 1),
        ["example-bad.warc.gz.bad"] = new(6, 1),
        ["example-digest.warc"] = new(4, 0, NoPages),
        ["example-iana.org-chunked.warc"] = new(3, 1),
        ["example-resource.warc.gz"] = new(3, 1),
        ["example-space-in-target-uri.warc.gz"] = new(2, 0, NoPages),
        // Twelve bytes short of the length that its page gives.
        ["example-space-in-url.arc"] = new(1, 0, CutRecord),
        ["example-trunc.warc"] = new(4, 1, WrongLength, WrongCoding, Digest),
        ["example-wget-bad-target-uri.warc.gz"] = new(6, 1),
        ["example-wrong-chunks.warc.gz"] = new(2, 1),
        ["example.arc"] = new(2, 1),
        ["example.arc.gz"] = new(2, 1),
        ["example.warc"] = new(6, 1),
        ["example.warc.gz"] = new(6, 1),
        ["post-test.warc.gz"] = new(6, 0, NoPages),
    };

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var paths = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Files.ContainsKey(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .ToList();
        var (records, pages, findings) = (0, 0, 0);
        foreach (var path in paths)
        {
            var (truth, found) = (Files[Path.GetFileName(path)], Read(path));
            records += found.Records == truth.Records ? 1 : 0;
            pages += found.Pages == truth.Pages ? 1 : 0;
            findings += found.Findings.SequenceEqual(truth.Findings) ? 1 : 0;
            if (
                bench.Fails
                && (found.Records, found.Pages) != (truth.Records, truth.Pages)
                    | !found.Findings.SequenceEqual(truth.Findings)
            )
                bench.Tell($"{path}: {found.Records} records, {found.Pages} pages, {string.Join(' ', found.Findings)}");
        }
        yield return new(Name, "files", paths.Count);
        yield return new(Name, "records_right", Share(records, paths.Count));
        yield return new(Name, "pages_right", Share(pages, paths.Count));
        yield return new(Name, "findings_right", Share(findings, paths.Count));
        yield return new(Name, "cuts_told", CrawlCuts.Told());
        yield return new(Name, "records_per_cpu_second", CrawlSpeed.RecordsPerCpuSecond());
    }

    static Truth Read(string path)
    {
        using var counted = new InputStream(File.OpenRead(path));
        IEnumerable<CrawlRecord> all = ArcReader.Begins(counted.Ahead(16))
            ? new ArcReader(counted).Read()
            : new WarcReader(counted, _ => false).Read();
        var records = all.Count(record => record.Headers.Count > 0);
        var items = new Inputs([path], () => Stream.Null).Items().ToList();
        return new(
            records,
            items.Count(item => item.Finding is null),
            [.. items.SelectMany(item => item.Finding is { } f ? [f] : item.Notes).Select(finding => finding.Code)]
        );
    }

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
