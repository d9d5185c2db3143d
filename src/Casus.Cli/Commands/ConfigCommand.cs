using System.CommandLine;
using System.Text;
using Casus.Cli.Configuration;
using Casus.Ledger.Document;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary><c>casus config</c>: what is set outside the command line, and where.</summary>
static class ConfigCommand
{
    static readonly string[] Examples =
    [
        "casus config                              what holds here",
        "casus config --show-origin                and where each value comes from",
        "CASUS_LEDGER=north.db casus config        the environment comes before files, flags before both",
        "echo '{\"ledger\": \"north.db\"}' > casus.json   for everybody who works in this folder",
    ];

    public static Command Make()
    {
        var origin = new Option<bool>("--show-origin") { Description = "Tell where each value comes from." };
        var json = new Option<bool>("--json") { Description = "As JSON, one object a line." };
        var command = new Command(
            "config",
            "Show what is set in the environment, in casus.json here, in the user's and in the system's casus/casus.json."
        )
        {
            origin,
            json,
        };
        command.SetAction(parsed => Write(parsed.GetValue(origin), parsed.GetValue(json)));
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static void Write(bool origin, bool json)
    {
        foreach (var setting in Settings.All)
        {
            var found = Settings.Find(setting);
            var (value, from) = (LedgerStore.Shown(found?.Value ?? setting.Usual()), found?.Origin ?? "default");
            Console.Out.Write(
                json ? Encoding.UTF8.GetString(DocumentJson.Write(new Shown(setting.Name, value, from)))
                : origin ? $"{from}\t{setting.Name}={Visible.Line(value)}"
                : $"{setting.Name}={Visible.Line(value)}"
            );
            Console.Out.Write('\n');
        }
    }

    sealed record Shown(string Name, string Value, string Origin);
}
