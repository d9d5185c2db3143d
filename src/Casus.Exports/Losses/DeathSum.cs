using Casus.Coding.Figures;
using Casus.Ledger.Document;

namespace Casus.Exports.Losses;

/// <summary>
/// Tolls of the dead to one count, so that nobody is counted twice: a number without a label adds only what the labelled ones of its side leave
/// of it, a number over everybody only what all sides leave of it.
/// </summary>
static class DeathSum
{
    const string Everybody = "ALL";

    /// <param name="bound">Which of a toll's numbers is summed.</param>
    public static DeathCount Of(
        IReadOnlyCollection<ExportedToll> tolls,
        string? sideA,
        string? sideB,
        Func<ExportedToll, long?> bound
    )
    {
        var known = tolls.Where(t => bound(t) is not null).ToList();
        if (known.Count == 0)
            return DeathCount.None;
        var (a, b, civilians, unknown) = (0L, 0L, 0L, 0L);
        foreach (var side in known.Where(IsOfASide).GroupBy(t => t.Side, StringComparer.Ordinal))
        {
            var fighters = Sum(side.Where(t => t.Status is VictimStatus.Combatant or VictimStatus.Police));
            var civil = Sum(side.Where(t => t.Status is VictimStatus.Civilian));
            var rest = Math.Max(0, Sum(side.Where(t => t.Status is null)) - fighters - civil);
            civilians += civil;
            if (side.Key == sideA)
                a += fighters + rest;
            else if (side.Key == sideB)
                b += fighters + rest;
            else
                unknown += fighters + rest;
        }
        var overall = known.Where(t => !IsOfASide(t)).ToList();
        civilians = Math.Max(civilians, Most(overall.Where(t => t.Status is VictimStatus.Civilian)));
        var soldiers = Most(overall.Where(t => t.Status is VictimStatus.Combatant or VictimStatus.Police));
        unknown += Math.Max(0, soldiers - a - b - unknown);
        unknown += Math.Max(0, Most(overall.Where(t => t.Status is null)) - a - b - civilians - unknown);
        return new(a, b, civilians, unknown);

        long Sum(IEnumerable<ExportedToll> some) => some.Sum(t => bound(t) ?? 0);
        long Most(IEnumerable<ExportedToll> some) => some.Max(bound) ?? 0;
    }

    static bool IsOfASide(ExportedToll toll) => toll.Side is not (null or Everybody);
}
