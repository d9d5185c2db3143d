using System.CommandLine;
using System.Text;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Ledger.Why;

namespace Casus.Cli.Commands;

/// <summary><c>casus why</c>: what links a report to others, and what keeps it from them.</summary>
static class WhyCommand
{
    static readonly string[] Examples =
    [
        "casus why rabc…                    what links a report to its incident, and what keeps those near it apart",
        "casus why a.txt iabc…              why a report is in an incident, or is not",
        "casus why rabc… --json | jq '.pairs[] | {report, veto, verdict}'",
    ];

    public static Command Make()
    {
        var report = new Argument<string>("REPORT")
        {
            Description = "The id of a report, its beginning, or the name of its file.",
        };
        var incident = new Argument<string?>("INCIDENT")
        {
            Description = "The id of an incident or of a report in it; without it, everything that came near.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var ledger = LedgerOption.Make();
        var (asOf, recorded) = (MomentOption.AsOf(), MomentOption.Recorded());
        var command = new Command("why", "Explain why a report is linked to others, or kept apart from them.")
        {
            report,
            incident,
            json,
            ledger,
            asOf,
            recorded,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(ledger)!,
                MomentOption.Read(parsed.GetValue(asOf), parsed.GetValue(recorded)),
                parsed.GetValue(report)!,
                parsed.GetValue(incident),
                parsed.GetValue(json)
            )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string path, Moment? asOf, string report, string? incident, bool json)
    {
        using var view = LedgerView.Open(path, asOf);
        var id = LedgerIds.Find(view, report);
        if (id[0] != 'r')
            throw new Failure(ExitCode.Usage, $"'{report}' is no report.");
        var explainer = new Explainer(view);
        var why = explainer.Of(id, incident is null ? null : Against(view, incident));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        if (json)
            output.WriteLine(Encoding.UTF8.GetString(DocumentJson.Write(why)));
        else
            WhyWriter.Write(why, output);
        return ExitCode.Ok;
    }

    static string Against(Casus.Ledger.ILedger view, string given)
    {
        var id = LedgerIds.Find(view, given);
        return id[0] == 'i' ? id
            : id[0] != 'r' ? throw new Failure(ExitCode.Usage, $"'{given}' is neither an incident nor a report.")
            : view.Derived("reports").First(row => row.Id == id).Incident
                ?? throw new Failure(ExitCode.NothingMatched, $"The report {id} is in no incident.");
    }
}
