using System.CommandLine;

namespace Casus.Cli;

/// <summary>Whether what stands at the place of a copy may be replaced.</summary>
static class ForceOption
{
    public static Option<bool> Make() => new("--force", "-f") { Description = "Replace what stands there." };
}
