using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus reread</c>: a ledger's own reports, read by other models or rules.</summary>
static class RereadCommand
{
    public const string Name = "reread";

    static readonly string[] Examples =
    [
        "casus reread                       with the models and rules of this casus, in the ledger's tier",
        "casus reread --tier accurate       in the other tier",
        "casus reread --dry-run             which versions read it, and which would",
        "casus reread --ledger north.db     another ledger; the same command goes on where a stopped one ended",
    ];

    public static Command Make()
    {
        var ledger = LedgerOption.Make();
        var tier = TierOption.Make("fast or accurate; without it, the tier that the ledger has.");
        var workers = WorkersOption.Make();
        var data = DataOption.Make();
        var dry = DryRunOption.Make();
        var (by, access) = (ByOption.By(), AccessOption.Make());
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no summary, only errors." };
        var command = new Command(
            Name,
            "Read all reports of a ledger anew from their kept bytes; it is shown as before until the last one is done."
        )
        {
            ledger,
            tier,
            workers,
            data,
            dry,
            quiet,
            by,
            access,
        };
        command.SetAction(
            (parsed, stop) =>
                new RereadAction(
                    parsed.GetValue(ledger)!,
                    parsed.GetValue(tier),
                    parsed.GetValue(workers),
                    parsed.GetValue(data)!,
                    parsed.GetValue(quiet),
                    parsed.GetValue(dry),
                    AccessOption.Audit(parsed, access, ledger, by)
                ).Run(stop)
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
