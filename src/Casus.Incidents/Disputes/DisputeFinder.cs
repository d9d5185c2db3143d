using System.Collections.Immutable;

namespace Casus.Incidents.Disputes;

/// <summary>What the reports of one incident say to the positions that cannot all be true, and to what several origins tell alike; silence is never a position.</summary>
public static class DisputeFinder
{
    public static ImmutableArray<Dispute> Find(Testimony testimony, IReadOnlyCollection<string> parties) =>
        [
            .. ResponsibilityDisputes.Find(testimony, parties),
            .. InstrumentDisputes.Find(testimony),
            .. FigureDisputes.Find(testimony),
            .. SettingDisputes.Find(testimony, parties),
            .. AmendedSettings.Find(testimony),
            .. StatusDisputes.Find(testimony),
            .. FactDisputes.Find(testimony),
            .. AgreedFacts.Find(testimony),
        ];

    /// <summary>A position held by these, every list sorted and without repeats.</summary>
    internal static Position Held(string value, IEnumerable<Testified> holders)
    {
        var all = holders.ToList();
        return new(
            value,
            Sorted(all.Select(h => h.Claimant.Id)),
            Sorted(all.Select(h => h.Claimant.Side).OfType<string>()),
            Sorted(all.Select(h => h.Statement.Id))
        );
    }

    internal static ImmutableArray<string> Sorted(IEnumerable<string> values) =>
        [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
