using System.CommandLine;
using System.Text;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Ledger.Judgements;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus judgements</c>: everything that people decided, undone or not.</summary>
static class JudgementsCommand
{
    static readonly string[] Examples =
    [
        "casus judgements                    who decided what, when and why",
        "casus judgements --json             one object a line",
    ];

    public static Command Make()
    {
        var json = new Option<bool>("--json") { Description = "As JSON, one object a line." };
        var ledger = LedgerOption.Make();
        var command = new Command("judgements", "List what people decided.") { json, ledger };
        command.SetAction(parsed =>
        {
            using var entries = LedgerStore.OpenToRead(parsed.GetValue(ledger)!);
            return List(entries, parsed.GetValue(json));
        });
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int List(ILedger ledger, bool json)
    {
        var standing = StandingJudgement.Of(ledger.Judgements()).Select(j => j.Id).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var judgement in ledger.Judgements())
        {
            count++;
            var id = StandingJudgement.IdOf(judgement);
            var stands = standing.Contains(id);
            output.WriteLine(
                json
                    ? Encoding.UTF8.GetString(DocumentJson.Write(new Listed(id, stands, judgement)))
                    : Visible.Line(
                        $"{id}  {(stands || judgement.Kind == JudgementKind.Undone ? "" : "(undone) ")}{JudgementWords.Of(judgement, ledger)}"
                    )
            );
        }
        if (count == 0)
            Console.Error.WriteLine("casus: nobody has judged anything in this ledger yet.");
        return count == 0 ? ExitCode.NothingMatched : ExitCode.Ok;
    }

    sealed record Listed(string Id, bool Stands, Judgement Judgement);
}
