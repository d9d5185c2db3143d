using System.Diagnostics;
using Casus.Ledger;
using Casus.Storage;

namespace Casus.Bench.Growth;

/// <summary>What it costs to add a thousand reports to ledgers of a thousand, ten and a hundred thousand, and to one incident of ten thousand.</summary>
static class GrowthSpeeds
{
    const int Batch = 1000;

    /// <summary>So many batches are added to each: the runs of postings are joined at every sixth.</summary>
    const int Batches = 6;
    const int OneIncident = 10_000;

    /// <summary>Ledgers are made to be added to in larger batches: this leaves the same rows sooner.</summary>
    const int BuildBatch = 4000;
    static readonly MadeBy MadeBy = new("models-1", "rules-1", "fast");

    /// <summary>Writes the page and its plot into the folder.</summary>
    /// <param name="sizes">Of the ledgers that are added to; ascending.</param>
    public static void Run(string folder, IReadOnlyList<int> sizes)
    {
        var (file, points) = (Fresh(), new List<GrowthPoint>());
        using (var ledger = LedgerFile.OpenOrCreate(file, MadeBy, TimeProvider.System))
        {
            var reports = new SyntheticReports(20190402).All().GetEnumerator();
            foreach (var size in sizes)
            {
                while (ledger.ReportCount < size)
                    Tell(Add(ledger, reports, file, Math.Min(size - ledger.ReportCount, BuildBatch)));
                var rounds = Enumerable.Range(0, Batches).Select(_ => Tell(Add(ledger, reports, file))).ToList();
                points.Add(GrowthPoint.Mean(size, rounds));
            }
        }
        GrowthPage.Write(folder, points, null);
        GrowthPage.Write(folder, points, OneOf(Math.Min(OneIncident, sizes[^1])));
    }

    static GrowthPoint OneOf(int size)
    {
        var file = Fresh();
        using var ledger = LedgerFile.OpenOrCreate(file, MadeBy, TimeProvider.System);
        var reports = new SyntheticReports(20190402, onlyOne: true).All().GetEnumerator();
        while (ledger.ReportCount < size)
            Tell(Add(ledger, reports, file));
        return Tell(Add(ledger, reports, file));
    }

    static GrowthPoint Add(ILedger ledger, IEnumerator<Entry.Read> reports, string file, int batch = Batch)
    {
        var before = ledger.ReportCount;
        var entries = new List<Entry>();
        while (entries.Count < batch && reports.MoveNext())
            entries.Add(reports.Current);
        GC.Collect();
        var store = Seconds(() => ledger.Append(entries));
        var clock = Stopwatch.StartNew();
        var fold = Seconds(() => LedgerFold.Refresh(ledger, batch));
        using var self = Process.GetCurrentProcess();
        return new(
            before,
            store,
            fold,
            clock.Elapsed.TotalSeconds,
            self.WorkingSet64 >> 20,
            new FileInfo(file).Length >> 20
        );
    }

    static GrowthPoint Tell(GrowthPoint point)
    {
        Console.WriteLine(point.Line());
        return point;
    }

    static double Seconds(Action work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        work();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }

    static string Fresh()
    {
        var folder = Directory.CreateTempSubdirectory("casus-growth-");
        return Path.Combine(folder.FullName, "growth.casus");
    }
}
