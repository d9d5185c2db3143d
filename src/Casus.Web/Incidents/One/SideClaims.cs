namespace Casus.Web.Incidents.One;

/// <summary>What one side says; a null side is everybody who speaks for none.</summary>
/// <param name="Number">Of the side's colour and sign; -1 for none.</param>
/// <param name="All">How many claims there are, shown or not.</param>
public sealed record SideClaims(string? Side, int Number, IReadOnlyList<Claim> Claims, int All)
{
    internal string Classes => Number < 0 ? "side-box bx" : FormattableString.Invariant($"side-box b{Number}");
}
