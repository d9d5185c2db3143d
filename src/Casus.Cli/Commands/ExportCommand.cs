using System.CommandLine;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;

namespace Casus.Cli.Commands;

/// <summary><c>casus export</c>: the whole ledger as one document.</summary>
static class ExportCommand
{
    static readonly string[] Examples =
    [
        "casus export --format json > ledger.json            the document casus-ledger/1",
        "casus export --format json --text -o ledger.json    with the text of every report",
        "casus export --as-of 2021-11-16                     as it stood at the end of a day, by publication",
        "casus export --ledger north.db | jq '.incidents[]'  of another ledger, into another program",
    ];

    public static Command Make()
    {
        var ledger = LedgerOption.Make();
        var text = new Option<bool>("--text") { Description = "Include the text of every report." };
        var format = new Option<string>("--format", "-f")
        {
            Description = "The form of the document.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to a file, which appears only when it is whole; '-' is standard output.",
            HelpName = "FILE",
        };
        var (asOf, recorded) = (MomentOption.AsOf(), MomentOption.Recorded());
        var command = new Command("export", "Write the whole ledger as one document.")
        {
            format,
            text,
            output,
            ledger,
            asOf,
            recorded,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(ledger)!,
                MomentOption.Read(parsed.GetValue(asOf), parsed.GetValue(recorded)),
                parsed.GetValue(output),
                parsed.GetValue(text)
            )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string path, Moment? asOf, string? output, bool text)
    {
        using var ledger = LedgerView.Open(path, asOf);
        if (ledger is MomentLedger { Undated.Count: > 0 } view)
            Console.Error.WriteLine(
                $"casus: {Counted.Of(view.Undated.Count, "report")} of no known date left out: {string.Join(", ", view.Undated)}"
            );
        KnowledgeAndModels.Note(ledger.MadeBy);
        if (output is null or "-")
        {
            using var stream = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
            DocumentWriter.Write(ledger, stream, text);
            return ExitCode.Ok;
        }
        try
        {
            var part = output + ".part";
            using (var stream = new BufferedStream(File.Create(part), 64 * 1024))
                DocumentWriter.Write(ledger, stream, text);
            File.Move(part, output, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.Unreadable, $"{output} cannot be written: {error.Message}", error);
        }
        return ExitCode.Ok;
    }
}
