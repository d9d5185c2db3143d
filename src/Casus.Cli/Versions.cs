using Casus.Language.Models;
using Casus.Ledger;
using Casus.Storage;

namespace Casus.Cli;

/// <summary>Whether this casus may go on with a ledger: one ledger is read by one version, in one tier.</summary>
sealed record Versions(string LedgerPath, string[] Data)
{
    /// <summary>The tier of the ledger that is there, else the one asked for, else the usual one; the ledger takes no other.</summary>
    public Tier TierOf(string? asked)
    {
        var ledgers = LedgerStore.VersionsOf(LedgerPath)?.Tier;
        if (ledgers is not null && asked is not null && asked != ledgers)
            throw new Failure(
                ExitCode.StoreUnavailable,
                $"The ledger {LedgerPath} was read in the tier {ledgers}, and a ledger has one tier. Leave --tier out to go on with it, "
                    + $"or have all its reports read anew: {Reread($" --tier {asked}")}"
            );
        return TierNames.Read(asked ?? ledgers ?? "") ?? TierOption.Usual;
    }

    /// <summary>Throws a <see cref="Failure"/> that says how to go on, unless the ledger was read by these same versions.</summary>
    public void Check(IRereadable ledger, MadeBy ours, string readIntoNew)
    {
        if (ledger.Rereading == ours)
            throw new Failure(
                ExitCode.StoreUnavailable,
                $"The ledger {LedgerPath} is being read anew by this casus, and that has not come to its end. Finish it first: {Reread()}"
            );
        if (ledger.MadeBy != ours)
            throw new Failure(
                ExitCode.StoreUnavailable,
                $"The ledger {LedgerPath} was read with models {ledger.MadeBy.Models} and rules {ledger.MadeBy.Rules}; this casus has models "
                    + $"{ours.Models} and rules {ours.Rules}, and one ledger is read by one version only. "
                    + $"Have its reports read anew: {Reread()}, or read these into a new one: {readIntoNew} --ledger new.db"
            );
    }

    /// <summary>The command that reads this ledger anew, as it must be typed.</summary>
    public string Reread(string more = "") =>
        $"casus reread{more}{DataOption.Again(Data)}{LedgerOption.Again(LedgerPath)}";
}
