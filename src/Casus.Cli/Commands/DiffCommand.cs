using System.CommandLine;
using System.Text;
using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Changes;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus diff</c>: what is told at one moment and was not at another.</summary>
static class DiffCommand
{
    static readonly string[] Examples =
    [
        "casus diff --from 2021-11-16                        what the reports published since tell",
        "casus diff --from 2021-11-16 --to 2021-11-18        between two days",
        "casus diff --recorded --from 2026-03-01T09:00Z      what came into the ledger since this morning",
        "casus diff --from 2021-11-16 --json | jq '.incidents[].tolls[]'",
    ];

    public static Command Make()
    {
        var from = new Option<string>("--from")
        {
            Description = "The earlier moment: the end of a day, such as 2021-11-16.",
            HelpName = "MOMENT",
            Required = true,
        };
        var to = new Option<string?>("--to")
        {
            Description = "The later moment; now if nothing is said.",
            HelpName = "MOMENT",
        };
        var recorded = MomentOption.Recorded();
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var markdown = new Option<bool>("--markdown", "-m") { Description = "As Markdown." };
        var ledger = LedgerOption.Make();
        var command = new Command("diff", "Tell what changed between two moments: claims, losses, appeals, incidents.")
        {
            from,
            to,
            recorded,
            json,
            markdown,
            ledger,
        };
        command.SetAction(parsed =>
        {
            var byRecording = parsed.GetValue(recorded);
            var by = byRecording ? MomentBy.Recorded : MomentBy.Published;
            var (earlier, later) = (
                MomentOption.Read(parsed.GetValue(from), byRecording)!,
                MomentOption.Read(parsed.GetValue(to), byRecording) ?? Moment.Latest(by)
            );
            if (later.Last < earlier.Last)
                throw new Failure(ExitCode.Usage, $"--to {later.At} lies before --from {earlier.At}.");
            using var entries = LedgerStore.OpenToRead(parsed.GetValue(ledger)!);
            KnowledgeAndModels.Note(entries.MadeBy);
            var (was, now) = (new MomentLedger(entries, earlier), new MomentLedger(entries, later));
            var changes = ChangeFinder.Between(was, now);
            if (now.Undated.Count > 0)
                Console.Error.WriteLine(
                    $"casus: {Counted.Of(now.Undated.Count, "report")} of no known date left out; --recorded counts them too."
                );
            Write(changes, parsed.GetValue(json), parsed.GetValue(markdown));
        });
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static void Write(LedgerChanges changes, bool json, bool markdown)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        if (json)
            output.WriteLine(Encoding.UTF8.GetString(DocumentJson.Write(changes)));
        else
            ChangesWriter.Write(changes, output, markdown ? BriefFormat.Markdown : BriefFormat.Plain);
    }
}
