using System.CommandLine;
using Casus.Ledger.Briefs;

namespace Casus.Cli.Commands;

/// <summary><c>casus brief</c>: what the ledger holds, for people.</summary>
static class BriefCommand
{
    static readonly string[] Examples =
    [
        "casus brief                       every incident: what each side says, figures, appeals, disputes",
        "casus brief iabc…                 one incident",
        "casus brief --as-of 2021-11-16     what the reports published by then tell",
        "casus brief --markdown > brief.md  for a page",
        "casus brief iabc… --pdf brief.pdf  to print: numbered footnotes, printed by an installed Chromium",
        "casus brief --html > brief.html    the same page for any browser",
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
        var html = new Option<bool>("--html")
        {
            Description = "As a page of HTML to print, with numbered footnotes, the ledger's hash and its cut-off.",
        };
        var pdf = new Option<string?>("--pdf")
        {
            Description = "Print that page to a PDF file, by an installed Chromium; CASUS_BROWSER names another one.",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to a file, which appears only when it is whole; '-' is standard output.",
            HelpName = "FILE",
        };
        var (asOf, recorded) = (MomentOption.AsOf(), MomentOption.Recorded());
        var command = new Command("brief", "Print the brief of a ledger.")
        {
            incident,
            ledger,
            markdown,
            html,
            pdf,
            output,
            asOf,
            recorded,
        };
        command.Validators.Add(given =>
        {
            if (new Option[] { markdown, html, pdf }.Count(o => given.GetResult(o) is { Implicit: false }) > 1)
                given.AddError("Choose one of --markdown, --html and --pdf.");
        });
        command.SetAction(parsed =>
        {
            var moment = MomentOption.Read(parsed.GetValue(asOf), parsed.GetValue(recorded));
            using var view = LedgerView.Open(parsed.GetValue(ledger)!, moment);
            KnowledgeAndModels.Note(view.MadeBy);
            if (parsed.GetValue(pdf) is { } file)
                Brief.Print(view, parsed.GetValue(incident), file);
            else
                Brief.Write(
                    view,
                    parsed.GetValue(incident),
                    parsed.GetValue(html) ? BriefFormat.Html
                        : parsed.GetValue(markdown) ? BriefFormat.Markdown
                        : BriefFormat.Plain,
                    parsed.GetValue(output)
                );
        });
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
