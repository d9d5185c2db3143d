using System.Diagnostics;
using System.Globalization;
using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Storage;

namespace Casus.Bench.Pages;

/// <summary>A program of its own that adds invented reports to a ledger for as long as somebody listens, as <c>casus read</c> adds those that it reads.</summary>
sealed class AddedReports : IDisposable
{
    /// <summary>The verb by which this program is started again to add.</summary>
    public const string Verb = "adding";

    /// <summary>What is added at a time while others look.</summary>
    const int Batch = 50;

    public static readonly MadeBy MadeBy = new("models-1", "rules-1", "fast");

    readonly Process _process;

    AddedReports(Process process) => _process = process;

    /// <summary>Comes back when the first are being added.</summary>
    public static async Task<AddedReports> Begin(string ledger)
    {
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(AddedReports).Assembly.Location, Verb, ledger])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        await process.StandardOutput.ReadLineAsync();
        return new(process);
    }

    /// <summary>Ends it; gives how many it added.</summary>
    public async Task<int> End()
    {
        _process.StandardInput.Close();
        var added = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return int.Parse(added, CultureInfo.InvariantCulture);
    }

    /// <summary>What the other program does: adds until its input ends.</summary>
    public static async Task Add(string path)
    {
        using var ledger = LedgerFile.OpenOrCreate(path, MadeBy, TimeProvider.System);
        using var all = All(ledger);
        var before = ledger.ReportCount;
        var next = Next(all, Batch);
        Console.WriteLine("ready");
        var end = Task.Run(Console.In.ReadToEnd);
        while (!end.IsCompleted)
        {
            ledger.Append(next);
            LedgerFold.Refresh(ledger);
            next = Next(all, Batch);
        }
        await end;
        Console.Write(ledger.ReportCount - before);
    }

    /// <summary>Those that are not in the ledger yet.</summary>
    public static IEnumerator<Entry.Read> All(ILedger ledger) =>
        new SyntheticReports(20190402).All().Skip(ledger.ReportCount).GetEnumerator();

    public static List<Entry> Next(IEnumerator<Entry.Read> all, int count)
    {
        var entries = new List<Entry>();
        while (entries.Count < count && all.MoveNext())
            entries.Add(all.Current);
        return entries;
    }

    public void Dispose() => _process.Dispose();
}
