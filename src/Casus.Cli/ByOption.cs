using System.CommandLine;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>Who decides and why: nothing is judged without both.</summary>
static class ByOption
{
    public static Option<string> By() =>
        new("--by")
        {
            Description =
                "Who does it; CASUS_BY in the environment stands for it, else the name that the system knows you by.",
            HelpName = "NAME",
            DefaultValueFactory = _ => Settings.By.ValueOrUsual,
        };

    public static Option<string> Why() =>
        new("--why")
        {
            Description = "The reason, in words.",
            HelpName = "WORDS",
            Required = true,
        };

    /// <summary>Throws a <see cref="Failure"/> where one of them is blank.</summary>
    public static void Check(string by, string why)
    {
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(why))
            throw new Failure(ExitCode.Usage, "Nothing is judged without who (--by) and why (--why).");
    }
}
