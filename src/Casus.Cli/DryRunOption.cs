using System.CommandLine;

namespace Casus.Cli;

/// <summary>What cannot be undone can be looked at first.</summary>
static class DryRunOption
{
    public static Option<bool> Make() =>
        new("--dry-run", "-n") { Description = "Tell what would be done, and do nothing." };
}
