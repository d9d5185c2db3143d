using System.CommandLine;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus migrate</c>: a ledger of an earlier casus to the format of this one, which its next writer would do as well.</summary>
static class MigrateCommand
{
    static readonly string[] Examples =
    [
        "casus migrate --dry-run                                 which format casus.db has, and what would be done",
        "casus migrate                                           do it now, rather than with the next report",
        "casus migrate --ledger postgres://db/casus              a team's ledger, in one transaction",
    ];

    public static Command Make()
    {
        var (ledger, dry) = (LedgerOption.Make(), DryRunOption.Make());
        var command = new Command("migrate", "Bring a ledger of an earlier casus to the format of this one.")
        {
            ledger,
            dry,
        };
        command.SetAction(parsed => Run(parsed.GetValue(ledger)!, parsed.GetValue(dry)));
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string ledger, bool dry)
    {
        var format = LedgerStore.FormatOf(ledger);
        var kept = format.Copy is { } copy ? $"as it was it stands at {copy}" : "all in one transaction";
        if (format.Written == format.Current)
            Tell($"{ledger} has format {format.Written}, which this casus writes. Nothing is to be done.");
        else if (dry)
            Tell(
                $"{ledger} has format {format.Written} and would be brought to {format.Current}; {kept.Replace("stands", "would stand", StringComparison.Ordinal)}. Nothing was changed."
            );
        else
        {
            LedgerStore.OpenToWrite(ledger, TimeProvider.System).Dispose();
            Tell($"{ledger} was brought from format {format.Written} to {format.Current}; {kept}.");
        }
        return ExitCode.Ok;
    }

    static void Tell(string line) => Console.WriteLine(Visible.Line(line));
}
