using Casus.Ledger;
using Casus.Ledger.Moments;
using Casus.Storage;

namespace Casus.Cli;

/// <summary>Opens a ledger so that its derived rows cover every entry, writing only when they lag behind and nobody else writes.</summary>
static class LedgerView
{
    public static ILedger Open(string path)
    {
        var ledger = LedgerStore.OpenToRead(path);
        try
        {
            if (ledger.DerivedUpTo == ledger.LastEntry)
                return ledger;
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
        ledger.Dispose();
        return Folded(path);
    }

    /// <summary>The same as of a moment; without one, as it is now.</summary>
    public static ILedger Open(string path, Moment? asOf) =>
        asOf is null ? Open(path) : new MomentLedger(LedgerStore.OpenToRead(path), asOf);

    static ILedger Folded(string path)
    {
        try
        {
            using var writer = LedgerStore.OpenToWrite(path, TimeProvider.System);
            LedgerFold.Refresh(writer);
        }
        catch (LedgerProblem problem) when (problem.Fault is LedgerFault.Locked or LedgerFault.Unavailable)
        {
            Console.Error.WriteLine($"casus: {problem.Message} Shown as it stands now; nothing was stored.");
            var view = new RefoldedLedger(LedgerStore.OpenToRead(path));
            LedgerFold.Refresh(view);
            return view;
        }
        return LedgerStore.OpenToRead(path);
    }
}
