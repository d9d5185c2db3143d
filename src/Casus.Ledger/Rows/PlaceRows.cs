using Casus.Coding.Places;
using Casus.Incidents.Signatures;
using Casus.Ledger.Document;

namespace Casus.Ledger.Rows;

/// <summary>The places of an incident: spellings of one name, in one incident, are one place under its commoner name.</summary>
static class PlaceRows
{
    public static ExportedPlace[] Of(IEnumerable<PlaceMention> mentions)
    {
        var spellings = mentions
            .Where(p => !p.Background && p.Name.Length > 0)
            .GroupBy(p => PlaceNames.Fold(p.Name), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Folded: g.Key, Mentions: g.ToList()))
            .ToList();
        var places = new List<(string Folded, List<PlaceMention> Mentions)>();
        foreach (var spelling in spellings)
        {
            var same = places.FindIndex(p =>
                PlaceNames.WhyOne(p.Folded, spelling.Folded) is not null && !AreApart(p.Mentions, spelling.Mentions)
            );
            if (same >= 0)
                places[same].Mentions.AddRange(spelling.Mentions);
            else
                places.Add((spelling.Folded, spelling.Mentions));
        }
        return [.. places.Select(p => Join(p.Mentions)).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>Two known places with much the same name are two places.</summary>
    static bool AreApart(List<PlaceMention> a, List<PlaceMention> b)
    {
        var (x, y) = (a.Find(IsSite), b.Find(IsSite));
        return x is not null
            && y is not null
            && (
                Math.Abs(x.Latitude!.Value - y.Latitude!.Value) > 0.2
                || Math.Abs(x.Longitude!.Value - y.Longitude!.Value) > 0.2
            );
    }

    /// <summary>Coordinates of its own, not those of the district around it.</summary>
    static bool IsSite(PlaceMention place) => place is { Latitude: not null, WherePrecision: <= 2 };

    static ExportedPlace Join(List<PlaceMention> mentions)
    {
        var names = mentions
            .CountBy(m => m.Name, StringComparer.Ordinal)
            .OrderByDescending(n => n.Value)
            .ThenByDescending(n => n.Key.Length)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => n.Key)
            .ToList();
        var known = mentions
            .Where(m => m.Latitude is not null)
            .OrderBy(m => m.WherePrecision)
            .ThenBy(m => m.Name, StringComparer.Ordinal)
            .ThenBy(m => m.Latitude)
            .FirstOrDefault();
        return new(
            names[0],
            [.. names.Skip(1).Order(StringComparer.Ordinal)],
            mentions.Min(m => m.Relation),
            known?.Geonames,
            known?.Latitude,
            known?.Longitude,
            mentions.Min(m => m.WherePrecision),
            [.. mentions.Select(m => m.Statement).Distinct().Order(StringComparer.Ordinal)]
        );
    }
}
