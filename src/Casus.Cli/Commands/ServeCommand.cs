using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus serve</c>: the pages of a ledger in a browser of this machine.</summary>
static class ServeCommand
{
    const int UsualPort = 8321;

    static readonly string[] Examples =
    [
        "casus serve                        open http://127.0.0.1:8321 in a browser",
        "casus serve --ledger x.db --port 0 another ledger, on any free port",
    ];

    public static Command Make()
    {
        var ledger = LedgerOption.Make();
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port on this machine; 0 takes one that is free.",
            DefaultValueFactory = _ => UsualPort,
        };
        var command = new Command("serve", "Show a ledger as pages in the browser of this machine.") { ledger, port };
        command.SetAction((parsed, stop) => ServeAction.Run(parsed.GetValue(ledger)!, parsed.GetValue(port), stop));
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
