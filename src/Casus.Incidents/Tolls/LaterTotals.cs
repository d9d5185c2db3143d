namespace Casus.Incidents.Tolls;

/// <summary>Totals that later ones take the place of.</summary>
static class LaterTotals
{
    /// <summary>Within one claimant the later total replaces the earlier; between claimants nothing replaces anything.</summary>
    public static List<Claim> OfEach(List<Claim> totals) =>
        [
            .. totals
                .GroupBy(c => c.By.Voice, StringComparer.Ordinal)
                .SelectMany(own =>
                {
                    var last = own.Max(c => c.Time);
                    return own.Where(c => c.Time == last || c.Time is null);
                }),
        ];

    /// <summary>
    /// Leaves out the totals that a toll outgrew: another claimant who stands alike gave a higher one, on a later day, and nothing that fell.
    /// Claimants who differ on one day, or of whom the later counts fewer, stay apart.
    /// </summary>
    public static List<Claim> WithoutOutgrown(List<Claim> alike) =>
        [.. alike.Where(earlier => !alike.Exists(later => IsOutgrown(earlier, later)))];

    static bool IsOutgrown(Claim earlier, Claim later) =>
        earlier.Time is { } before
        && later.Time is { } after
        && before < after
        && earlier.By.Claimant.Side is { } side
        && side == later.By.Claimant.Side
        && Told(earlier) is { } few
        && Told(later) is { } many
        && few < many;

    static long? Told(Claim claim) =>
        claim.Figure.Quantity.Best ?? claim.Figure.Quantity.Low ?? claim.Figure.Quantity.High;
}
