using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Ledger.Checks;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>
/// A bit that turned anywhere in a ledger's file or its log, or an end that is gone: what is shown is true, or the check finds that it is not.
/// </summary>
public sealed class DamageTests : IDisposable
{
    readonly ScratchFolder _folder = new();
    readonly HashSet<string> _states = new(StringComparer.Ordinal);
    readonly byte[] _file;
    readonly byte[] _log;

    public DamageTests()
    {
        var (made, from) = (_folder.Path("made.db"), GrowthOrders.Pile(20190402, 14));
        using (var ledger = LedgerFile.OpenOrCreate(made, Made, TimeProvider.System))
            Add(ledger, from[..6]);
        using var writer = LedgerFile.OpenToWrite(made, TimeProvider.System);
        Add(writer, from[6..10]);
        Add(writer, from[10..]);
        (_file, _log) = (File.ReadAllBytes(made), File.ReadAllBytes(made + "-wal"));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A log that is cut is read up to the cut: every state that the ledger was in is true.</summary>
    void Add(ILedger ledger, List<Entry> entries)
    {
        ledger.Append(entries);
        _states.Add(Shown(ledger));
        LedgerFold.Refresh(ledger);
        _states.Add(Shown(ledger));
    }

    static string Shown(ILedger ledger) =>
        ledger.DerivedUpTo is null ? $"{ledger.LastEntry}" : $"{ledger.LastEntry} {Exported(ledger)}";

    [Theory]
    [InlineData("file", 60)]
    [InlineData("log", 30)]
    public void A_bit_that_turned_is_found_or_changes_nothing_that_is_shown(string where, int trials)
    {
        var dice = new Random(20211);
        for (var trial = 0; trial < trials; trial++)
        {
            var (file, log) = (_file.ToArray(), _log.ToArray());
            var bytes = where == "file" ? file : log;
            var at = dice.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << dice.Next(8));
            TrueOrFound(trial, file, log, $"byte {at} of the {where}");
        }
    }

    [Theory]
    [InlineData("file", 10)]
    [InlineData("log", 15)]
    public void An_end_that_is_gone_is_found_or_was_not_there_at_some_moment(string where, int trials)
    {
        var dice = new Random(7);
        for (var trial = 0; trial < trials; trial++)
        {
            var left = dice.Next(where == "file" ? _file.Length : _log.Length);
            TrueOrFound(
                trial,
                where == "file" ? _file[..left] : _file,
                where == "log" ? _log[..left] : _log,
                $"{left} bytes of the {where}"
            );
        }
    }

    void TrueOrFound(int trial, byte[] file, byte[] log, string what)
    {
        var path = _folder.Path($"damaged {trial}.db");
        File.WriteAllBytes(path, file);
        File.WriteAllBytes(path + "-wal", log);
        try
        {
            if (StoreCheck.Run(path).Any(check => check.Wrong.Count > 0))
                return;
            using var ledger = LedgerStore.OpenToRead(path);
            if (LedgerCheck.Run(ledger).All(check => check.Wrong.Count == 0))
                Assert.True(_states.Contains(Shown(ledger)), $"{what}: shown, and never so");
        }
        catch (LedgerProblem problem)
            when (problem.Fault is LedgerFault.Damaged or LedgerFault.NotALedger or LedgerFault.NewerFormat) { }
    }
}
