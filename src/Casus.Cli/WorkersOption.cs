using System.CommandLine;

namespace Casus.Cli;

/// <summary>How many reports are read at a time.</summary>
static class WorkersOption
{
    public static Option<int> Make()
    {
        var workers = new Option<int>("--workers", "-w")
        {
            Description = "How many reports are read at a time; the ledger is the same whatever the number.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        workers.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 256)
                given.AddError("--workers takes a number from 1 to 256.");
        });
        return workers;
    }
}
