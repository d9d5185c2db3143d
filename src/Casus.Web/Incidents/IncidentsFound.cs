using Casus.Web.Catalogue;
using Casus.Web.Routing;

namespace Casus.Web.Incidents;

/// <summary>A place and in how many of the found incidents it stands.</summary>
public sealed record CountedSpot(Spot Spot, int Count);

/// <summary>What a query finds in one catalogue: the same for every reader, page and language.</summary>
public sealed record IncidentsFound(
    IReadOnlyList<IncidentCard> Cards,
    IReadOnlyList<FacetBox> Facets,
    IReadOnlyList<TimeBar> Bars,
    IReadOnlyList<CountedSpot> Spots
)
{
    const int SpotsAtMost = 150;

    /// <summary>Found once for all who ask the same.</summary>
    public static IncidentsFound Of(Asked asked, IncidentQuery query)
    {
        var catalogue = asked.Catalogue;
        return asked.Seen.Of(catalogue, query.Key, () => Of(catalogue, query));
    }

    static IncidentsFound Of(LedgerCatalogue catalogue, IncidentQuery query)
    {
        var found = query.In(catalogue);
        return new(found, FacetCounts.Of(catalogue, found, query.Chosen), TimeBar.Of(found), SpotsOf(found));
    }

    /// <summary>Places of one name and spot are one mark; the map shows those with most incidents.</summary>
    static IReadOnlyList<CountedSpot> SpotsOf(IReadOnlyList<IncidentCard> found) =>
        [
            .. found
                .SelectMany(card => card.Spots)
                .GroupBy(spot => (spot.Name, X: Math.Round(spot.Longitude, 1), Y: Math.Round(spot.Latitude, 1)))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                .Take(SpotsAtMost)
                .Select(g => new CountedSpot(g.First() with { Precision = g.Min(s => s.Precision) }, g.Count())),
        ];
}
