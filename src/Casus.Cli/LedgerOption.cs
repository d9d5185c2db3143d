using System.CommandLine;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>Which ledger: the option, else what is set, else <c>casus.db</c> here.</summary>
static class LedgerOption
{
    public const string Usual = "casus.db";

    public static Option<string> Make() =>
        new("--ledger", "-l")
        {
            Description =
                "The ledger: a file, or postgres://user@host:port/database; CASUS_LEDGER in the environment stands for it.",
            HelpName = "FILE|ADDRESS",
            DefaultValueFactory = _ => Settings.Ledger.ValueOrUsual,
        };

    /// <summary>The option as it must be typed to name this ledger again; empty for the usual one.</summary>
    public static string Again(string ledger) => ledger == Usual ? "" : $" --ledger {Shell.Quoted(ledger)}";
}
