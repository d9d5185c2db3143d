using System.CommandLine;
using System.Globalization;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus restore</c>: a ledger from a backup, in whatever store it is to be.</summary>
static class RestoreCommand
{
    static readonly string[] Examples =
    [
        "casus restore monday.db                                 into casus.db, when there is none",
        "casus restore monday.db --ledger casus.db --force       in the place of the one that stands there",
        "casus restore casus.db --ledger postgres://db/casus     from a file of one's own to a team's server",
    ];

    public static Command Make()
    {
        var from = new Argument<string>("FILE") { Description = "A backup, an archive (.jsonl), or any other ledger." };
        var (ledger, force) = (LedgerOption.Make(), ForceOption.Make());
        var (by, access) = (ByOption.By(), AccessOption.Make());
        var command = new Command("restore", "Put a backup in the place of a ledger, and check what stands there then.")
        {
            from,
            ledger,
            force,
            by,
            access,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(from)!,
                parsed.GetValue(ledger)!,
                parsed.GetValue(force),
                AccessOption.Audit(parsed, access, ledger, by)
            )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string backup, string ledger, bool force, AuditOf audit)
    {
        using var folder = new TemporaryFolder();
        var from = ArchiveFile.Is(backup) ? ArchiveFile.Unpacked(backup, folder) : backup;
        int? again = 0;
        audit.Noting(
            "restored",
            [string.Create(CultureInfo.InvariantCulture, $"through entry {LastEntry(from)}")],
            () => again = LedgerCopy.Make(from, ledger, force, TimeProvider.System)
        );
        if (again is null)
            Console.Error.WriteLine(
                "casus: what stood there cannot tell any more what was withdrawn from it: words that were are in the ledger again if the backup is older. Withdraw them anew."
            );
        else if (again > 0)
            Console.Error.WriteLine(
                $"casus: the backup is older than {Counted.Of(again.Value, "withdrawal")} from what stood there: made again in the ledger. The backup still holds those words."
            );
        return CopyCheck.Tell(from, ledger);
    }

    static long LastEntry(string from)
    {
        using var view = LedgerStore.OpenToRead(from);
        return view.LastEntry;
    }
}
