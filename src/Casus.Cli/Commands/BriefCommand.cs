using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus brief</c>: what the ledger holds, for people.</summary>
static class BriefCommand
{
    static readonly string[] Examples =
    [
        "casus brief                       every incident: what each side says, figures, appeals, disputes",
        "casus brief iabc…                 one incident",
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
        var command = new Command("brief", "Print the brief of a ledger.") { incident, ledger, markdown };
        command.SetAction(parsed =>
        {
            using var view = LedgerView.Open(parsed.GetValue(ledger)!);
            KnowledgeAndModels.Note(view.MadeBy);
            Brief.Write(view, parsed.GetValue(incident), parsed.GetValue(markdown));
        });
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
