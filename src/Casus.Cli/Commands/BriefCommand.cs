using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus brief</c>: what the ledger holds, for people.</summary>
static class BriefCommand
{
    static readonly string[] Examples =
    [
        "casus brief                       every incident: what each side says, figures, appeals, disputes",
        "casus brief iabc…                 one incident",
        "casus brief --as-of 2021-11-16     what the reports published by then tell",
        "casus brief --markdown > brief.md for a page",
    ];

    public static Command Make()
    {
        var incident = new Argument<string?>("INCIDENT")
        {
            Description = "The id of an incident, or its beginning; without it, all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var ledger = LedgerOption.Make();
        var markdown = new Option<bool>("--markdown", "-m") { Description = "As Markdown." };
        var (asOf, recorded) = (MomentOption.AsOf(), MomentOption.Recorded());
        var command = new Command("brief", "Print the brief of a ledger.")
        {
            incident,
            ledger,
            markdown,
            asOf,
            recorded,
        };
        command.SetAction(parsed =>
        {
            var moment = MomentOption.Read(parsed.GetValue(asOf), parsed.GetValue(recorded));
            using var view = LedgerView.Open(parsed.GetValue(ledger)!, moment);
            KnowledgeAndModels.Note(view.MadeBy);
            Brief.Write(view, parsed.GetValue(incident), parsed.GetValue(markdown));
        });
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
