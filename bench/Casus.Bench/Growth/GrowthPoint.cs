using System.Globalization;

namespace Casus.Bench.Growth;

/// <summary>What adding a batch cost: processor seconds to store and to fold it, seconds by the clock to fold it, and megabytes.</summary>
/// <param name="Reports">Of the ledger before.</param>
sealed record GrowthPoint(int Reports, double Store, double Fold, double Clock, long Memory, long File)
{
    public static GrowthPoint Mean(int reports, IReadOnlyList<GrowthPoint> rounds) =>
        new(
            reports,
            rounds.Average(r => r.Store),
            rounds.Average(r => r.Fold),
            rounds.Average(r => r.Clock),
            rounds.Max(r => r.Memory),
            rounds.Max(r => r.File)
        );

    public string Line() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Reports:#,0} | {Store:F2} | {Fold:F2} | {Clock:F2} | {Memory:#,0} | {File:#,0} |"
        );
}
