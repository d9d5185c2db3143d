using System.Text;
using System.Text.Json;
using Casus.Measure.Pages;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>Reads the pages of a set with the product, several at once, and tells what each gave in the order of the set.</summary>
static class PageBench
{
    /// <summary>The reports of pages that were found, with the page as text for trivial methods.</summary>
    public static IReadOnlyList<ReadPage<T>> Read<T>(
        IEnumerable<(T Gold, string Name, Provenance Given)> pages,
        PageFiles files,
        Bench bench
    )
    {
        var knowledge = ReportKnowledge.Load(bench.Knowledge);
        var all = pages.Take(bench.Limit ?? int.MaxValue).ToArray();
        var read = new ReadPage<T>?[all.Length];
        Parallel.For(
            0,
            all.Length,
            i =>
            {
                if (files.Read(all[i].Name) is not { } bytes)
                    return;
                var report = ReportReader.Read(bytes, all[i].Given, knowledge);
                read[i] = new(all[i].Gold, all[i].Name, report, Encoding.UTF8.GetString(bytes));
            }
        );
        var missing = read.Count(r => r is null);
        if (missing > 0)
            bench.Tell($"{missing} of {all.Length} pages were not found.");
        return [.. read.OfType<ReadPage<T>>()];
    }

    /// <summary>Pages per second of processor time, one thread, warm: some 200 pages are read twice and the second time counts.</summary>
    public static double PagesPerSecond<T>(
        IEnumerable<(T Gold, string Name, Provenance Given)> pages,
        PageFiles files,
        Bench bench
    )
    {
        var knowledge = ReportKnowledge.Load(bench.Knowledge);
        var some = Some(pages, files, bench);
        foreach (var (bytes, given) in some)
            _ = ReportReader.Read(bytes, given, knowledge);
        var before = Environment.CpuUsage.TotalTime;
        foreach (var (bytes, given) in some)
            _ = ReportReader.Read(bytes, given, knowledge);
        return some.Count / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>The same of Readability.js, over the same pages in this run; null, and why is told, where it cannot be run.</summary>
    public static double? PeerPagesPerSecond<T>(
        IEnumerable<(T Gold, string Name, Provenance Given)> pages,
        PageFiles files,
        Bench bench
    )
    {
        var some = Some(pages, files, bench).Select(page => Encoding.UTF8.GetString(page.Bytes)).ToArray();
        var input = JsonSerializer.SerializeToUtf8Bytes(some);
        if (NodePeer.Readability.Run(CheckoutFolder.Root, input, rounds: 1, out var skipped) is { } seconds)
            return some.Length / seconds;
        bench.Tell($"{NodePeer.Readability.Name} was not run beside: {skipped}");
        return null;
    }

    static List<(byte[] Bytes, Provenance Given)> Some<T>(
        IEnumerable<(T Gold, string Name, Provenance Given)> pages,
        PageFiles files,
        Bench bench
    )
    {
        var all = pages.Take(bench.Limit ?? int.MaxValue).ToArray();
        return
        [
            .. all.Where((_, i) => i % Math.Max(1, all.Length / 200) == 0)
                .Select(p => (Bytes: files.Read(p.Name), p.Given))
                .Where(p => p.Bytes is not null)
                .Select(p => (p.Bytes!, p.Given)),
        ];
    }
}
