using System.Diagnostics;
using System.Globalization;
using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Storage;

namespace Casus.Bench.Pages;

/// <summary>How long readers wait for pages of a large ledger, fifty at once, while reports are being added to it.</summary>
static class PageSpeeds
{
    const int Batch = 1000;

    /// <summary>What is added at a time while others look.</summary>
    const int SmallBatch = 50;
    const int Readers = 50;
    static readonly TimeSpan Lasts = TimeSpan.FromSeconds(40);
    static readonly MadeBy MadeBy = new("models-1", "rules-1", "fast");

    /// <summary>What readers do between two pages; without any pause the machine's two cores are always full.</summary>
    static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(2), TimeSpan.Zero];

    /// <param name="file">A ledger that is there already, of invented reports or others; null to make one.</param>
    public static async Task Run(string root, int reports, string? file)
    {
        var ledger = file ?? Make(reports);
        var page = new PageSpeedPage(root);
        await using var server = await ServedLedger.Start(root, ledger);
        var kinds = await PageKind.Of(server.Http, ledger);
        foreach (var pause in Pauses)
        {
            using var stop = new CancellationTokenSource(Lasts);
            var before = server.Processor;
            var clock = Stopwatch.StartNew();
            var adding = file is null ? Task.Run(() => Add(ledger, stop.Token)) : Task.FromResult(0);
            var waits = await Task.WhenAll(
                Enumerable.Range(0, Readers).Select(i => new PageReader(server, kinds, pause, i).Read(stop.Token))
            );
            page.Add(
                pause,
                kinds,
                [.. waits.SelectMany(w => w)],
                clock.Elapsed,
                server.Processor - before,
                await adding
            );
        }
        page.Write(Count(ledger), new FileInfo(ledger).Length);
    }

    static int Count(string ledger)
    {
        using var view = LedgerFile.OpenToRead(ledger);
        return view.ReportCount;
    }

    /// <summary>Kept under its size, so that a second run measures at once.</summary>
    static string Make(int reports)
    {
        var path = Path.Combine(
            Path.GetTempPath(),
            string.Create(CultureInfo.InvariantCulture, $"casus-bench-{reports}.db")
        );
        using var ledger = LedgerFile.OpenOrCreate(path, MadeBy, TimeProvider.System);
        using var all = new SyntheticReports(20190402).All().Skip(ledger.ReportCount).GetEnumerator();
        while (ledger.ReportCount < reports)
        {
            ledger.Append(Next(all, Batch));
            LedgerFold.Refresh(ledger);
            Console.Error.WriteLine($"{ledger.ReportCount} reports");
        }
        return path;
    }

    static int Add(string path, CancellationToken stop)
    {
        using var ledger = LedgerFile.OpenOrCreate(path, MadeBy, TimeProvider.System);
        using var all = new SyntheticReports(20190402).All().Skip(ledger.ReportCount).GetEnumerator();
        var before = ledger.ReportCount;
        while (!stop.IsCancellationRequested)
        {
            ledger.Append(Next(all, SmallBatch));
            LedgerFold.Refresh(ledger);
        }
        return ledger.ReportCount - before;
    }

    static List<Entry> Next(IEnumerator<Entry.Read> all, int count)
    {
        var entries = new List<Entry>();
        while (entries.Count < count && all.MoveNext())
            entries.Add(all.Current);
        return entries;
    }
}
