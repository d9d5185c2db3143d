using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Coding.Places;

/// <summary>Chooses among places of one name by what stands beside it, what else the report names, and how many people live there.</summary>
sealed class PlaceChoice(IReadOnlyList<PlaceSpot> spots)
{
    /// <summary>Kilometres within which places of one report stand together, and what that is worth.</summary>
    static readonly (double Within, double Worth)[] Nearness = [(50, 1.2), (150, 0.8), (400, 0.3)];

    /// <summary>Each place named gives its word at most to so much.</summary>
    const double MostSupport = 6;

    readonly Dictionary<string, PlaceCandidate> _first = [];

    /// <summary>The place of each name, told by names that can mean one thing only, then by all.</summary>
    public Dictionary<PlaceSpot, (PlaceCandidate Place, string Why)> All()
    {
        var chosen = new Dictionary<PlaceSpot, (PlaceCandidate, string)>(ReferenceEqualityComparer.Instance);
        for (var pass = 0; pass < 3; pass++)
        {
            var round = new Dictionary<string, PlaceCandidate>();
            foreach (var group in spots.Where(s => !s.Candidates.IsEmpty).GroupBy(s => PlaceName.Fold(s.Name)))
            {
                var best = Best(group.Key, [.. group]);
                round[group.Key] = best.Place;
                foreach (var spot in group)
                    chosen[spot] = spot.Container is null ? best : Contained(spot, best);
            }
            _first.Clear();
            foreach (var (name, place) in round)
                _first[name] = place;
        }
        return chosen;
    }

    (PlaceCandidate Place, string Why) Best(string name, ImmutableArray<PlaceSpot> group)
    {
        var scored = group[0]
            .Candidates.Select(c =>
                (Candidate: c, Held: Held(c, group), Support: Support(name, c), Size: Size(c, group))
            )
            .OrderByDescending(c => c.Held + c.Support + c.Size)
            .ThenBy(c => c.Candidate.Geonames)
            .ThenBy(c => c.Candidate.Latitude)
            .ToList();
        var (candidate, held, support, size) = scored[0];
        var why =
            scored.Count == 1 ? "the only place of that name"
            : held > 0 ? "the text says where it lies"
            : support > 1
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"other places of the report are near or around it ({support:0.0})"
                )
            : "the largest of that name";
        return (candidate, why);
    }

    (PlaceCandidate, string) Contained(PlaceSpot spot, (PlaceCandidate Place, string Why) best)
    {
        var held = spot.Candidates.Where(c => spot.Container!.Candidates.Any(o => o.Holds(c))).ToList();
        return held.Count == 0 || held.Contains(best.Place)
            ? best
            : (held.MaxBy(c => c.Population)!, "the text says where it lies");
    }

    static double Held(PlaceCandidate candidate, ImmutableArray<PlaceSpot> group) =>
        group.Any(s => s.Container?.Candidates.Any(o => o.Holds(candidate)) == true) ? 8 : 0;

    double Support(string name, PlaceCandidate candidate)
    {
        var sum = 0.0;
        foreach (var (other, place) in _first)
        {
            if (other == name)
                continue;
            if (place.Holds(candidate))
                sum += place.Kind is PlaceKind.Country ? 1 : 2.5;
            else if (candidate.Holds(place))
                sum += 1;
            else if (place.District != 0 && place.District == candidate.District)
                sum += 1.5;
            else if (place.Region != 0 && place.Region == candidate.Region)
                sum += 0.8;
            else if (place.Country == candidate.Country && place.Country.Length > 0)
                sum += 0.25;
            var distance = place.KilometresTo(candidate);
            foreach (var (within, worth) in Nearness)
                if (distance < within)
                {
                    sum += worth;
                    break;
                }
        }
        return Math.Min(MostSupport, sum);
    }

    static double Size(PlaceCandidate candidate, ImmutableArray<PlaceSpot> group)
    {
        var people = Math.Log10(Math.Max(100, candidate.Population)) - 2;
        var size = candidate.Kind switch
        {
            PlaceKind.Country or PlaceKind.Continent => 7.5,
            PlaceKind.Region => Math.Max(3.5, people - 0.5),
            PlaceKind.Feature => 2.5,
            PlaceKind.District => people - 2,
            PlaceKind.Section => people - 0.5,
            _ => people,
        };
        foreach (var spot in group)
            if (spot.Kind is { } kind)
                return size + (Fits(kind, candidate.Kind) ? 3 : 0);
        return size;
    }

    static bool Fits(PlaceKind said, PlaceKind kind) =>
        said == kind || (said is PlaceKind.Town && kind is PlaceKind.Section);
}
