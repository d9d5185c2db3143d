using Casus.Language.Models;

namespace Casus;

/// <summary>Tiers as people write them, and as <c>made_by.tier</c> has them.</summary>
public static class TierNames
{
    public static IReadOnlyList<string> All { get; } = [Of(Tier.Fast), Of(Tier.Accurate)];

    public static string Of(Tier tier) => tier == Tier.Fast ? "fast" : "accurate";

    /// <summary>Null when it is none of <see cref="All"/>.</summary>
    public static Tier? Read(string name) =>
        name switch
        {
            "fast" => Tier.Fast,
            "accurate" => Tier.Accurate,
            _ => null,
        };
}
