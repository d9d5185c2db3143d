using Casus.Storage;

namespace Casus.Cli;

/// <summary>What the program's exit codes mean; they are part of its face and never change.</summary>
static class ExitCode
{
    public const int Ok = 0;
    public const int SomeFailed = 1;
    public const int Usage = 2;
    public const int NothingMatched = 3;
    public const int Unreadable = 4;
    public const int StoreUnavailable = 5;
    public const int StoreDamaged = 6;
    public const int RefusedByPolicy = 7;
    public const int Stopped = 130;

    /// <summary>As the manual has them.</summary>
    public static IReadOnlyList<(int Code, string Words)> All { get; } =
    [
        (Ok, "All is done."),
        (SomeFailed, "Some of it failed; what could be done is done."),
        (Usage, "The command line or a setting is wrong; nothing was done."),
        (NothingMatched, "Nothing there is what was asked for."),
        (Unreadable, "The input cannot be read, or the output not be written."),
        (StoreUnavailable, "The ledger is not there, is being written by somebody else, or is one of other versions."),
        (StoreDamaged, "The ledger is damaged, is no ledger, or is of a newer format."),
        (RefusedByPolicy, "It would not be safe, or you may not."),
        (Stopped, "Stopped by Ctrl-C; what was stored stays, and the same command goes on from there."),
    ];

    public static int Of(LedgerFault fault) =>
        fault is LedgerFault.Unavailable or LedgerFault.Locked ? StoreUnavailable : StoreDamaged;
}
