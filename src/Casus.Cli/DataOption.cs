using System.CommandLine;

namespace Casus.Cli;

/// <summary>The user's own data folders beside those of Casus.</summary>
static class DataOption
{
    public static Option<string[]> Make() =>
        new("--data")
        {
            Description = "A folder of further word lists and rules; may be given several times.",
            HelpName = "DIR",
            DefaultValueFactory = _ => [],
        };
}
