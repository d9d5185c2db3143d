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

    public static int Of(LedgerFault fault) =>
        fault is LedgerFault.Unavailable or LedgerFault.Locked ? StoreUnavailable : StoreDamaged;
}
