using System.Diagnostics;
using System.Globalization;
using Casus.Ledger;
using Casus.Storage;

namespace Casus.Bench.Growth;

/// <summary>How much longer it takes to add a thousand reports to a ledger on a server than to one in a file.</summary>
static class StoreSpeeds
{
    const int Batch = 1000;
    const int Rounds = 3;

    /// <param name="address">Of an empty database.</param>
    public static void Run(string address)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("casus-stores-").FullName, "speeds.casus");
        var (inFile, onServer) = (Rounded(file), Rounded(address));
        for (var round = 0; round < Rounds; round++)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{round * Batch, 6} + {Batch}: file {Told(inFile[round])}, server {Told(onServer[round])}, ratio {Whole(onServer[round]) / Whole(inFile[round]):0.0}"
                )
            );
    }

    static List<(double Store, double Fold)> Rounded(string place)
    {
        using var ledger = LedgerStore.OpenOrCreate(place, new("models-1", "rules-1", "fast"), TimeProvider.System);
        var reports = new SyntheticReports(20190402).All().Chunk(Batch);
        return [.. reports.Take(Rounds).Select(batch => Add(ledger, batch))];
    }

    static (double Store, double Fold) Add(ILedger ledger, Entry[] batch)
    {
        var clock = Stopwatch.StartNew();
        ledger.Append(batch);
        var store = clock.Elapsed.TotalSeconds;
        LedgerFold.Refresh(ledger);
        return (store, clock.Elapsed.TotalSeconds - store);
    }

    static double Whole((double Store, double Fold) spent) => spent.Store + spent.Fold;

    static string Told((double Store, double Fold) spent) =>
        string.Create(CultureInfo.InvariantCulture, $"{spent.Store:0.0} + {spent.Fold:0.0} s");
}
