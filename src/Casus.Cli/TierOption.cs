using System.CommandLine;
using Casus.Cli.Configuration;
using Casus.Language.Models;

namespace Casus.Cli;

/// <summary>Which models read: the fast ones for crawls, the accurate ones for everything else.</summary>
static class TierOption
{
    /// <summary>Of what nobody named a tier for, and that has none yet.</summary>
    public static Tier Usual => TierNames.Read(Settings.Tier.ValueOrUsual) ?? Models.UsualTier;

    public static Option<string?> Make(string description)
    {
        var option = new Option<string?>("--tier") { Description = description, HelpName = "TIER" };
        option.AcceptOnlyFromAmong([.. TierNames.All]);
        return option;
    }
}
