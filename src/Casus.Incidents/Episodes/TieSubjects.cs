using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Episodes;

/// <summary>What two incidents must share beside what is said of them: two parties, or a place smaller than a country.</summary>
static class TieSubjects
{
    const int PlacesAtMost = 8;

    /// <summary>Pairs of parties, and the places that most reports name.</summary>
    public static ImmutableArray<string> Of(ResolvedIncident incident, ImmutableArray<Signature> members) =>
        [
            .. Pairs(incident.Parties),
            // Quakes and floods are few, and what follows them is told by the country.
            .. incident is { Kind: IncidentKind.Disaster, Parties: [var state] }
                ? [$"disaster {state}"]
                : Array.Empty<string>(),
            .. members
                .SelectMany(m => m.NarrowPlaces.Distinct(StringComparer.Ordinal))
                .CountBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(p => p.Value)
                .ThenBy(p => p.Key, StringComparer.Ordinal)
                .Take(PlacesAtMost)
                .Select(p => Place(p.Key)),
        ];

    /// <summary>Those that the words of a recall name themselves.</summary>
    public static IEnumerable<string> Named(Recall recall) =>
        Pairs(recall.Sides).Concat(recall.Places.Select(p => Place(PlaceNames.Fold(p))));

    public static IEnumerable<string> Pairs(ImmutableArray<string> parties)
    {
        var all = parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var a = 0; a < all.Count; a++)
        for (var b = a + 1; b < all.Count; b++)
            yield return $"parties {all[a]} {all[b]}";
    }

    static string Place(string name) => $"place {name}";
}
