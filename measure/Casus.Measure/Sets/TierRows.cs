using Casus.Language.Models;

namespace Casus.Measure.Sets;

/// <summary>How rows of the language set are named: those of the usual tier plainly, those of the other with its name before a stroke.</summary>
static class TierRows
{
    /// <summary>The usual tier first.</summary>
    public static IEnumerable<Tier> All => Enum.GetValues<Tier>().OrderByDescending(tier => tier == Models.UsualTier);

    public static string Name(Tier tier, string metric) =>
        tier == Models.UsualTier ? metric : $"{TierNames.Of(tier)}/{metric}";

    /// <summary>The tier of a row, and its metric without it.</summary>
    public static (Tier Tier, string Metric) Read(string name) =>
        All.Where(tier => name.StartsWith(TierNames.Of(tier) + "/", StringComparison.Ordinal))
            .Select(tier => (tier, name[(TierNames.Of(tier).Length + 1)..]))
            .FirstOrDefault((Models.UsualTier, name));
}
