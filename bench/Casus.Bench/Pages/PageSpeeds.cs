using System.Diagnostics;
using System.Globalization;
using Casus.Ledger;
using Casus.Storage;

namespace Casus.Bench.Pages;

/// <summary>How long readers wait for pages of a large ledger, fifty at once, while another program adds reports to it.</summary>
static class PageSpeeds
{
    const int Batch = 1000;
    const int Readers = 50;
    static readonly TimeSpan Lasts = TimeSpan.FromSeconds(40);

    /// <summary>What readers do between two pages; without any pause the machine's two cores are always full.</summary>
    static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(2), TimeSpan.Zero];

    /// <summary>Between two files that the one downloads who takes whole lists.</summary>
    static readonly TimeSpan BetweenFiles = TimeSpan.FromSeconds(5);

    /// <param name="file">A ledger that is there already, of invented reports or others, to which nothing is added; null to make one.</param>
    public static async Task Run(string root, int reports, string? file)
    {
        var ledger = file ?? Make(reports);
        var page = new PageSpeedPage(root);
        await using var server = await ServedLedger.Start(root, ledger);
        var (kinds, files) = (await PageKind.Of(server.Http, ledger), await PageKind.Files(server.Http));
        foreach (var pause in Pauses)
        {
            using var adding = file is null ? await AddedReports.Begin(ledger) : null;
            using var stop = new CancellationTokenSource(Lasts);
            var before = server.Processor;
            var clock = Stopwatch.StartNew();
            var downloading = new PageReader(server, files, BetweenFiles, Readers).Read(stop.Token);
            var waits = await Task.WhenAll(
                Enumerable.Range(0, Readers).Select(i => new PageReader(server, kinds, pause, i).Read(stop.Token))
            );
            var run = new PageRun(pause, clock.Elapsed, server.Processor - before);
            page.Add(
                run,
                new(kinds, [.. waits.SelectMany(w => w)]),
                new(files, await downloading),
                adding is null ? 0 : await adding.End()
            );
        }
        page.Write(Count(ledger), new FileInfo(ledger).Length, server);
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
        using var ledger = LedgerFile.OpenOrCreate(path, AddedReports.MadeBy, TimeProvider.System);
        using var all = AddedReports.All(ledger);
        while (ledger.ReportCount < reports)
        {
            ledger.Append(AddedReports.Next(all, Batch));
            LedgerFold.Refresh(ledger);
            Console.Error.WriteLine($"{ledger.ReportCount} reports");
        }
        return path;
    }
}
