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

    /// <summary>Folds what lags behind unless somebody else writes, who folds it then; gives the versions that read the ledger.</summary>
    public static MadeBy CaughtUp(string path)
    {
        using (var ledger = LedgerStore.OpenToRead(path))
            if (ledger.DerivedUpTo == ledger.LastEntry)
                return ledger.MadeBy;
        _ = Fold(path);
        using var folded = LedgerStore.OpenToRead(path);
        return folded.MadeBy;
    }

    /// <summary>The same as of a moment; without one, as it is now.</summary>
    public static ILedger Open(string path, Moment? asOf) =>
        asOf is null ? Open(path) : new MomentLedger(LedgerStore.OpenToRead(path), asOf);

    static ILedger Folded(string path)
    {
        if (Fold(path) is not { } problem)
            return LedgerStore.OpenToRead(path);
        Console.Error.WriteLine($"casus: {problem.Message} Shown as it stands now; nothing was stored.");
        var view = new RefoldedLedger(LedgerStore.OpenToRead(path));
        LedgerFold.Refresh(view);
        return view;
    }

    /// <summary>What keeps the ledger from being written; null when it was folded.</summary>
    static LedgerProblem? Fold(string path)
    {
        try
        {
            using var writer = LedgerStore.OpenToWrite(path, TimeProvider.System);
            LedgerFold.Refresh(writer);
            return null;
        }
        catch (LedgerProblem problem) when (problem.Fault is LedgerFault.Locked or LedgerFault.Unavailable)
        {
            return problem;
        }
    }
}
