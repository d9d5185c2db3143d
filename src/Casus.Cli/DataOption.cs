using System.CommandLine;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>The user's own data folders beside those of Casus.</summary>
static class DataOption
{
    public static Option<string[]> Make() =>
        new("--data")
        {
            Description = "A folder of further word lists and rules; may be given several times.",
            HelpName = "DIR",
            DefaultValueFactory = _ =>
                Settings.Data.Value?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [],
        };

    /// <summary>The option as it must be typed to name these folders again.</summary>
    public static string Again(string[] data) =>
        string.Concat(data.Select(folder => $" --data {Shell.Quoted(folder)}"));
}
