using System.Globalization;
using System.Text;

namespace Casus.Bench.Pages;

/// <summary>The table of waits, per kind of page.</summary>
sealed class PageSpeedPage(string root)
{
    readonly StringBuilder _tables = new();

    public void Add(
        TimeSpan pause,
        IReadOnlyList<PageKind> kinds,
        IReadOnlyList<PageWait> waits,
        TimeSpan took,
        TimeSpan processor,
        int added
    )
    {
        var failed = waits.Count(w => !w.Came);
        _tables.Append(
            CultureInfo.InvariantCulture,
            $"""

            ## {(pause > TimeSpan.Zero ? $"50 readers, {pause.TotalSeconds:0} s between pages" : "50 readers without a pause")}

            {waits.Count:#,0} pages in {took.TotalSeconds:0} s ({waits.Count / took.TotalSeconds:0.0} a second), {failed} not answered; the server used {processor.TotalMilliseconds / Math.Max(
                1,
                waits.Count
            ):0.0} ms of the processor a page; {added:#,0} reports were added meanwhile.

            | page | asked | median, ms | p95, ms | p99, ms | most, ms | bytes, median |
            |---|---|---|---|---|---|---|

            """
        );
        for (var i = 0; i < kinds.Count; i++)
            Line(kinds[i].Name, [.. waits.Where(w => w.Kind == i)]);
        Line("all", waits);
    }

    public void Write(int reports, long bytes)
    {
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # What readers wait for pages

            A ledger of {reports:#,0} invented reports ({bytes
                >> 20:#,0} MB), served by `casus serve` on loopback; readers and the program that adds reports run on
            the same {Environment.ProcessorCount} cores (`./build.sh bench pages`, `bench/Casus.Bench/Pages/PageSpeeds.cs`). Load of the machine at the end: {load}.

            """
        );
        Console.WriteLine(head + _tables);
        var folder = Path.Combine(root, "artifacts", "bench");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pages.md"), head + _tables);
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
