using System.CommandLine;
using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus forget</c>: a report leaves the ledger; its id, its hash, and who, when and why stay.</summary>
static class ForgetCommand
{
    static readonly string[] Examples =
    [
        "casus forget rabc… --why \"taken down at the family's request\"",
        "casus forget a.txt --why \"not ours to keep\" --dry-run      which report that would be",
        "casus forget a.txt --by ana --why \"not ours to keep\"       reading it again adds nothing",
    ];

    public static Command Make()
    {
        var report = new Argument<string>("REPORT")
        {
            Description = "The id of a report, its beginning, or the name of its file.",
        };
        var (by, why, dry) = (ByOption.By(), ByOption.Why(), DryRunOption.Make());
        var (ledger, access) = (LedgerOption.Make(), AccessOption.Make());
        var command = new Command("forget", "Drop a report and everything read in it, for good.")
        {
            report,
            by,
            why,
            ledger,
            access,
            dry,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(ledger)!,
                parsed.GetValue(report)!,
                parsed.GetValue(why)!,
                parsed.GetValue(dry),
                AccessOption.Audit(parsed, access, ledger, by)
            )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string path, string given, string why, bool dry, AuditOf audit)
    {
        ByOption.Check(audit.By, why);
        var id = Find(path, given);
        if (dry)
        {
            Console.WriteLine($"{id} would be forgotten, and everything read in it. Nothing was changed.");
            return ExitCode.Ok;
        }
        using var ledger = LedgerStore.OpenToWrite(path, TimeProvider.System);
        var judgement = new Judgement(
            JudgementKind.Forgotten,
            [new(id, null, null)],
            ledger.Load(id).Report.Sha256,
            audit.By,
            TimeProvider.System.GetUtcNow(),
            why
        );
        audit.Keep([judgement], () => LogNote.Tell(path, Withdrawals.Forget(ledger, judgement)));
        // Who looks at a site meanwhile sees nothing until this is done.
        LedgerFold.Refresh(ledger);
        Console.WriteLine(Visible.Line($"{StandingJudgement.IdOf(judgement)}  {JudgementWords.Of(judgement, ledger)}"));
        Console.Error.WriteLine(
            $"The ledger {Visible.Line(path)} holds nothing of it but its id and hash. Copies, backups, exports and briefs made before still hold it, and so does what it was read from."
        );
        return ExitCode.Ok;
    }

    static string Find(string path, string given)
    {
        using var view = LedgerView.Open(path);
        var id = LedgerIds.Find(view, given);
        return id[0] == 'r' ? id : throw new Failure(ExitCode.Usage, $"'{given}' is no report.");
    }
}
