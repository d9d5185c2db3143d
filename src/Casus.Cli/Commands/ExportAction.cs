using Casus.Exports;
using Casus.Exports.Csv;
using Casus.Exports.Dossiers;
using Casus.Ledger;
using Casus.Ledger.Moments;

namespace Casus.Cli.Commands;

/// <summary>One export: the ledger as of its moment into a file, a folder or standard output.</summary>
sealed record ExportAction(ExportFormat Format, string? Kind, string? Output, ExportOptions Options)
{
    bool IsTables => Format.Name == "csv";

    public int Run(string path, Moment? asOf)
    {
        Check();
        using var ledger = LedgerView.Open(path, asOf);
        if (ledger is MomentLedger { Undated.Count: > 0 } view)
            Console.Error.WriteLine(
                $"casus: {Counted.Of(view.Undated.Count, "report")} of no known date left out: {string.Join(", ", view.Undated)}"
            );
        KnowledgeAndModels.Note(ledger.MadeBy);
        LedgerFold.Refresh(ledger);
        if (IsTables && Kind is null && Output is { } folder && (folder.EndsWith('/') || Directory.Exists(folder)))
            foreach (var sheet in LedgerSheets.All(ledger, Options.Links))
                OutputFile.Write(
                    Path.Combine(folder, sheet.Name + ".csv"),
                    stream => CsvWriter.Write(sheet, stream, Options.Bom)
                );
        else
            OutputFile.Write(Output, stream => Write(ledger, stream));
        return ExitCode.Ok;
    }

    void Check()
    {
        if (Kind is not null && !IsTables)
            throw new Failure(ExitCode.Usage, "--kind chooses a table of --format csv.");
        if (Output is null or "-" && Kind is null && !Format.IsText && !Console.IsOutputRedirected)
            throw new Failure(
                ExitCode.Usage,
                $"A terminal cannot show {Format.Name}: write it to a file with -o ledger{Format.Extension}"
                    + (IsTables ? ", or choose one table with --kind." : ".")
            );
    }

    void Write(ILedger ledger, Stream stream)
    {
        if (Kind is not null)
        {
            CsvWriter.Write(LedgerSheets.Of(ledger, Kind, Options.Links), stream, Options.Bom);
            return;
        }
        var left = Format.Write(ledger, stream, Options);
        if (left > 0)
            Console.Error.WriteLine(
                $"casus: {Counted.Of(left, "incident")} of no known day left out: {Format.Name} has no place for them."
            );
    }
}
