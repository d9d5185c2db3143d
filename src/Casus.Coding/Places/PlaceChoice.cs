using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Coding.Places;

/// <summary>Chooses among places of one name by what stands beside it, what else the report names, and how many people live there.</summary>
sealed class PlaceChoice(IReadOnlyList<PlaceSpot> spots)
{
    /// <summary>What is known of other names grows from round to round.</summary>
    const int Rounds = 3;

    /// <summary>More places of one name than these are villages that nobody means.</summary>
    const int MostCandidates = 25;

    /// <summary>People who make a town better known than the province of its name.</summary>
    const int SeatPeople = 10_000;
    const double SeatShare = 0.25;

    /// <summary>Places named once and chosen so far.</summary>
    readonly List<(string Name, PlaceCandidate Place)> _others = [];

    /// <summary>The place of each name, told by the names that were settled before, round by round.</summary>
    public Dictionary<PlaceSpot, (PlaceCandidate Place, string Why)> All()
    {
        var chosen = new Dictionary<PlaceSpot, (PlaceCandidate, string)>(ReferenceEqualityComparer.Instance);
        var groups = spots
            .Where(s => !s.Candidates.IsEmpty)
            .GroupBy(s => PlaceName.Fold(s.Name), StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Spots: g.ToImmutableArray()))
            .ToList();
        var places = new List<(string, PlaceCandidate)>(groups.Count);
        for (var round = 0; round < Rounds; round++)
        {
            places.Clear();
            foreach (var (name, group) in groups)
            {
                var best = Best(name, group);
                places.Add((name, best.Place));
                if (round == Rounds - 1)
                    foreach (var spot in group)
                        chosen[spot] = Contained(spot, best);
            }
            _others.Clear();
            _others.AddRange(places);
        }
        return chosen;
    }

    (PlaceCandidate Place, string Why) Best(string name, ImmutableArray<PlaceSpot> group)
    {
        var candidates = group[0].Candidates;
        if (candidates.Length == 1)
            return (candidates[0], "the only place of that name");
        var said = group.FirstOrDefault(s => s.Kind is not null)?.Kind;
        var (best, most, isHeld, around) = (candidates[0], double.MinValue, false, 0.0);
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            var held = group.Any(s => Holds(s.Container, candidate));
            var support = PlaceWeights.Support(name, candidate, _others);
            var weight = (held ? PlaceWeights.Held : 0) + support + PlaceWeights.Size(candidate, said);
            // "in Arequipa" is the town, unless the text says region.
            if (said is null && candidate.Kind is PlaceKind.Region && candidates.Any(c => IsSeat(c, candidate)))
                weight -= PlaceWeights.Seat;
            if (weight > most)
                (best, most, isHeld, around) = (candidate, weight, held, support);
        }
        return (best, Why(isHeld, around));
    }

    /// <summary>The town that a province has its name from, and where many of its people live.</summary>
    static bool IsSeat(PlaceCandidate town, PlaceCandidate region) =>
        town.Kind is PlaceKind.Town
        && town.Country == region.Country
        && town.Population >= SeatPeople
        && town.Population >= SeatShare * region.Population;

    static string Why(bool isHeld, double support) =>
        isHeld ? "the text says what it lies in"
        : support > 1
            ? string.Create(CultureInfo.InvariantCulture, $"other places of the report lie around it ({support:0.0})")
        : "the best known of that name";

    /// <summary>"Paris, Texas" beside Paris alone: here only what lies in Texas counts.</summary>
    static (PlaceCandidate, string) Contained(PlaceSpot spot, (PlaceCandidate Place, string Why) best)
    {
        if (spot.Container is null || Holds(spot.Container, best.Place))
            return best;
        var held = spot.Candidates.FirstOrDefault(c => Holds(spot.Container, c));
        return held is null ? best : (held, Why(true, 0));
    }

    static bool Holds(PlaceSpot? container, PlaceCandidate candidate)
    {
        if (container is not null)
            foreach (var outer in container.Candidates)
                if (outer.Holds(candidate))
                    return true;
        return false;
    }
}
