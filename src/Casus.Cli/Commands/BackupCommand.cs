using System.CommandLine;
using Casus.Ledger.Checks;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus backup</c>: a whole copy of a ledger in one file, which is a ledger itself.</summary>
static class BackupCommand
{
    static readonly string[] Examples =
    [
        "casus backup monday.db                                  a copy of casus.db, also while it is being written",
        "casus backup monday.db --ledger postgres://db/casus     a team's ledger as a file",
        "casus backup 2024.jsonl                                 as lines of JSON that any program reads, to be laid down for years",
        "casus brief --ledger monday.db                          a backup is a ledger: any command reads it",
    ];

    public static Command Make()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The file to make; a name that ends in .jsonl makes an archive.",
        };
        var (ledger, force) = (LedgerOption.Make(), ForceOption.Make());
        var command = new Command(
            "backup",
            "Copy a ledger into one file, as it stands at this moment, and check the copy."
        )
        {
            file,
            ledger,
            force,
        };
        command.SetAction(parsed => Run(parsed.GetValue(ledger)!, parsed.GetValue(file)!, parsed.GetValue(force)));
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string ledger, string file, bool force)
    {
        if (LedgerStore.IsAddress(file))
            throw new Failure(
                ExitCode.Usage,
                "A backup is a file. To copy a ledger to a server: casus restore FILE --ledger ADDRESS"
            );
        if (ArchiveFile.Is(file))
            return ArchiveFile.Make(ledger, file, force);
        LedgerCopy.Make(ledger, file, force, TimeProvider.System);
        return CopyCheck.Tell(ledger, file);
    }
}
