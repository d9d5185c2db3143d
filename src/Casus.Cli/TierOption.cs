using System.CommandLine;

namespace Casus.Cli;

/// <summary>Which models read: the fast ones for crawls, the accurate ones for everything else.</summary>
static class TierOption
{
    public static Option<string?> Make(string description)
    {
        var option = new Option<string?>("--tier") { Description = description, HelpName = "TIER" };
        option.AcceptOnlyFromAmong([.. TierNames.All]);
        return option;
    }
}
