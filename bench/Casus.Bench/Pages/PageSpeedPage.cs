using System.Globalization;
using System.Text;

namespace Casus.Bench.Pages;

/// <summary>The table of waits, per kind of page.</summary>
sealed class PageSpeedPage(string root)
{
    readonly StringBuilder _tables = new();

    public void Add(PageRun run, PageWaits pages, PageWaits files, int added)
    {
        var waits = pages.Waits;
        var failed = waits.Concat(files.Waits).Count(w => !w.Came);
        _tables.Append(
            CultureInfo.InvariantCulture,
            $"""

            ## {(run.Pause > TimeSpan.Zero ? $"50 readers, {run.Pause.TotalSeconds:0} s between pages" : "50 readers without a pause")}

            {waits.Count:#,0} pages in {run.Took.TotalSeconds:0} s ({waits.Count / run.Took.TotalSeconds:0.0} a second), {failed} not answered; the server used {run.Processor.TotalMilliseconds / Math.Max(
                1,
                waits.Count
            ):0.0} ms of the processor a page; {added:#,0} reports were added meanwhile. Whole lists as files are taken by one reader more, and counted apart.

            | page | asked | median, ms | p95, ms | p99, ms | most, ms | bytes, median |
            |---|---|---|---|---|---|---|

            """
        );
        Lines(pages);
        Line("all", waits);
        Lines(files);
    }

    public void Write(int reports, long bytes, ServedLedger server)
    {
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # What readers wait for pages

            A ledger of {reports:#,0} invented reports ({bytes
                >> 20:#,0} MB), served by `casus serve` on loopback; readers and the program that adds reports run on
            the same {Environment.ProcessorCount} cores (`./build.sh bench pages`, `bench/Casus.Bench/Pages/PageSpeeds.cs`). The server listened after {server
                .Listened.TotalSeconds:0.0} s, gave the first list after {server.GaveList.TotalSeconds:0.0} s, and held {server
                .MemoryAtMost >> 20:#,0} MB at most. Load of the machine at the end: {load}.

            """
        );
        Console.WriteLine(head + _tables);
        var folder = Path.Combine(root, "artifacts", "bench");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pages.md"), head + _tables);
    }

    void Lines(PageWaits waits)
    {
        for (var i = 0; i < waits.Kinds.Count; i++)
            Line(waits.Kinds[i].Name, [.. waits.Waits.Where(w => w.Kind == i)]);
    }

    void Line(string name, IReadOnlyList<PageWait> waits)
    {
        if (waits.Count == 0)
            return;
        var sorted = waits.Select(w => w.Milliseconds).Order().ToList();
        double At(double part) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
        var bytes = waits.Select(w => w.Bytes).Order().ElementAt(waits.Count / 2);
        _tables.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {waits.Count:#,0} | {At(0.5):0.0} | {At(0.95):0.0} | {At(0.99):0.0} | {sorted[^1]:0} | {bytes:#,0} |\n"
        );
    }
}

/// <summary>How long readers went on, with which pause, and what the server used meanwhile.</summary>
sealed record PageRun(TimeSpan Pause, TimeSpan Took, TimeSpan Processor);

/// <summary>Kinds of pages, and what was waited for each.</summary>
sealed record PageWaits(IReadOnlyList<PageKind> Kinds, IReadOnlyList<PageWait> Waits);
