using System.CommandLine;
using System.Globalization;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>How many reports are read at a time.</summary>
static class WorkersOption
{
    public const int AtMost = 256;

    public static Option<int> Make()
    {
        var workers = new Option<int>("--workers", "-w")
        {
            Description = "How many reports are read at a time; the ledger is the same whatever the number.",
            HelpName = "N",
            DefaultValueFactory = _ => int.Parse(Settings.Workers.ValueOrUsual, CultureInfo.InvariantCulture),
        };
        workers.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > AtMost)
                given.AddError($"--workers takes a number from 1 to {AtMost}.");
        });
        return workers;
    }
}
