using System.CommandLine;
using System.Globalization;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>Where a ledger is served on this machine.</summary>
static class PortOption
{
    public const int Usual = 8321;
    public const int Last = 65535;

    public static Option<int> Make()
    {
        var port = new Option<int>("--port", "-p")
        {
            Description = $"The port; 0 takes one that is free, {Usual} if nothing is said.",
            DefaultValueFactory = _ => int.Parse(Settings.Port.ValueOrUsual, CultureInfo.InvariantCulture),
        };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 0 or > Last)
                given.AddError($"--port is a number from 0 to {Last}.");
        });
        return port;
    }
}
