using System.CommandLine;
using System.Text;
using Casus.Feeds;

namespace Casus.Cli.Commands;

/// <summary><c>casus explain</c>: why a report is read as it is, sentence by sentence.</summary>
static class ExplainCommand
{
    static readonly string[] Examples =
    [
        "casus explain a.txt                  trees, names, statements, acts, and the rows of the data files that fired",
        "casus explain rabc…                  a report of the ledger, by its id or its beginning",
        "casus explain a.txt --json | jq '.sentences[].statements[].rule'",
    ];

    public static Command Make()
    {
        var report = new Argument<string>("REPORT") { Description = "A file, or the id of a report in the ledger." };
        var ledger = LedgerOption.Make();
        var json = new Option<bool>("--json") { Description = "As JSON, one object a report." };
        var data = DataOption.Make();
        var command = new Command(
            "explain",
            "Show how a report is read: trees, names, statements, acts and the rules that fired."
        )
        {
            report,
            ledger,
            json,
            data,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(report)!, parsed.GetValue(ledger)!, parsed.GetValue(json), parsed.GetValue(data)!)
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string report, string ledger, bool json, string[] data)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (var explained in File.Exists(report) ? OfFile(report, data) : OfLedger(report, ledger, data))
            if (json)
                output.WriteLine(ExplainedJson.Of(explained));
            else
                ExplainedText.Write(explained, output);
        return ExitCode.Ok;
    }

    static IEnumerable<Explained> OfFile(string path, string[] data)
    {
        var models = KnowledgeAndModels.Load(data, TierOption.Usual);
        foreach (var item in new Inputs([path], Console.OpenStandardInput).Items())
            yield return Explained.Read(item, models);
    }

    static IEnumerable<Explained> OfLedger(string id, string ledger, string[] data)
    {
        using var view = LedgerView.Open(ledger);
        string[] ids = [.. view.ReportIds().Where(r => r.StartsWith(id, StringComparison.Ordinal)).Take(2)];
        if (ids.Length != 1)
            throw new Failure(
                ExitCode.Usage,
                ids.Length == 0
                    ? $"'{id}' is no file and no report of {ledger}."
                    : $"'{id}' begins several ids of {ledger}; give more of it."
            );
        KnowledgeAndModels.Note(view.MadeBy);
        var models = KnowledgeAndModels.Load(data, TierNames.Read(view.MadeBy.Tier) ?? Models.UsualTier);
        var stored = view.Load(ids[0]);
        yield return Explained.Read(stored.Files[0], view.Raw(ids[0]), stored.Report.Provenance, models);
    }
}
