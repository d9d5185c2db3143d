using System.CommandLine;
using System.Text;
using Casus.Ledger;
using Casus.Ledger.Checks;
using Casus.Ledger.Document;
using Casus.Ledger.Redactions;
using Casus.Storage;
using Casus.Storage.Access;

namespace Casus.Cli.Commands;

/// <summary><c>casus verify</c>: whether a ledger is whole and true.</summary>
static class VerifyCommand
{
    const int Shown = 20;

    static readonly string[] Examples =
    [
        "casus verify                       every hash, span and quote of casus.db, and its audit log",
        "casus verify --reread              and read every report again from its bytes",
        "casus verify --json | jq 'select(.wrong != [])'",
        "casus verify --ledger copy.db      a copy before you rely on it",
    ];

    public static Command Make()
    {
        var ledger = LedgerOption.Make();
        var reread = new Option<bool>("--reread")
        {
            Description = "Read every report again from its kept bytes and compare.",
        };
        var (data, access) = (DataOption.Make(), AccessOption.Make());
        var json = new Option<bool>("--json") { Description = "As JSON, one check a line." };
        var command = new Command("verify", "Check that every hash and span in a ledger is true.")
        {
            ledger,
            reread,
            data,
            access,
            json,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.FromResult(
                    Run(
                        parsed.GetValue(ledger)!,
                        AccessOption.PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!),
                        parsed.GetValue(reread) ? parsed.GetValue(data) : null,
                        parsed.GetValue(json),
                        stop
                    )
                )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string path, string access, string[]? rereadWith, bool json, CancellationToken stop)
    {
        var results = new List<CheckResult>();
        foreach (var result in StoreCheck.Run(path))
            Show(result);
        if (AccessFile.CheckAudit(access) is { } audit)
            Show(audit);
        if (results.All(result => result.Wrong.Count == 0))
        {
            using var ledger = LedgerStore.OpenToRead(path);
            foreach (var result in LedgerCheck.Run(ledger))
                Show(result);
            if (rereadWith is not null)
                Show(Reread(ledger, path, rereadWith, stop));
        }
        var wrong = results.Sum(result => result.Wrong.Count);
        if (json)
            return wrong == 0 ? ExitCode.Ok : ExitCode.StoreDamaged;
        Console.WriteLine(
            wrong == 0
                ? $"{path} is whole and true."
                : $"{path} is damaged: {Counted.Of(wrong, "fault")}. Take it from a backup, or read the reports again into a new ledger."
        );
        return wrong == 0 ? ExitCode.Ok : ExitCode.StoreDamaged;

        void Show(CheckResult result)
        {
            results.Add(result);
            if (json)
            {
                Console.Out.Write(Encoding.UTF8.GetString(DocumentJson.Write(result)) + "\n");
                return;
            }
            Console.WriteLine(
                $"{(result.Wrong.Count == 0 ? "ok   " : "WRONG")}  {Counted.Number(result.Count), 9}  {result.What}"
            );
            foreach (var wrong in result.Wrong.Take(Shown))
                Console.WriteLine($"       {Visible.Line(wrong)}");
            if (result.Wrong.Count > Shown)
                Console.WriteLine($"       … and {Counted.Number(result.Wrong.Count - Shown)} more");
        }
    }

    static CheckResult Reread(ILedger ledger, string path, string[] data, CancellationToken stop)
    {
        var tier = TierNames.Read(ledger.MadeBy.Tier) ?? Models.UsualTier;
        var models = KnowledgeAndModels.Load(data, tier);
        if (models.MadeBy != ledger.MadeBy)
            throw new Failure(
                ExitCode.StoreUnavailable,
                $"{path} was read with models {ledger.MadeBy.Models} and rules {ledger.MadeBy.Rules}, not with those of this casus: reading again would give another ledger. To have that one: {new Versions(path, data).Reread()}"
            );
        var wrong = new List<string>();
        var count = 0L;
        var withdrawn = new Withdrawn(ledger.Judgements());
        // Of a redacted report the words that were read are gone.
        foreach (var id in ledger.ReportIds().Where(id => withdrawn.HashOf(id) is null))
        {
            stop.ThrowIfCancellationRequested();
            count++;
            var stored = ledger.Load(id);
            var (report, coding) = Pipeline.Read(ledger.Raw(id), stored.Report.Provenance, models);
            if (!Same(report, stored.Report) || !Same(coding, stored.Coding))
                wrong.Add($"{id}: reading its bytes again gives something else");
        }
        return new("reports read again", count, wrong);
    }

    static bool Same<T>(T a, T b) => StoredJson.Write(a).AsSpan().SequenceEqual(StoredJson.Write(b));
}
