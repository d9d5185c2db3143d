using Casus.Web.Catalogue;
using Casus.Web.Maps;
using Casus.Web.Routing;

namespace Casus.Web.Incidents;

/// <summary>The list of incidents as it is shown.</summary>
public sealed record IncidentsModel(
    IncidentQuery Query,
    int Found,
    int Page,
    int Pages,
    IReadOnlyList<IncidentCard> Rows,
    IReadOnlyList<FacetBox> Facets,
    IReadOnlyList<TimeBar> Bars,
    IReadOnlyList<MapMark> Marks
)
{
    const int Usual = 40;
    const int RowsAtMost = 200;
    const int MarksAtMost = 150;

    public static IncidentsModel Of(Asked asked)
    {
        var catalogue = asked.Catalogue;
        var query = IncidentQuery.Of(asked);
        var found = query.In(catalogue);
        var size = asked.Number("size", Usual, RowsAtMost);
        var pages = Math.Max(1, (found.Count + size - 1) / size);
        var page = asked.Number("page", 1, pages);
        return new(
            query,
            found.Count,
            page,
            pages,
            [.. found.Skip((page - 1) * size).Take(size)],
            FacetCounts.Of(catalogue, found, query.Chosen),
            TimeBar.Of(found),
            MarksOf(asked, found)
        );
    }

    /// <summary>Places of one name and spot are one mark; the map shows those with most incidents.</summary>
    static IReadOnlyList<MapMark> MarksOf(Asked asked, IReadOnlyList<IncidentCard> found) =>
        [
            .. found
                .SelectMany(card => card.Spots)
                .GroupBy(spot => (spot.Name, X: Math.Round(spot.Longitude, 1), Y: Math.Round(spot.Latitude, 1)))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                .Take(MarksAtMost)
                .Select(g => new MapMark(
                    g.Key.Name,
                    g.First().Latitude,
                    g.First().Longitude,
                    g.Min(s => s.Precision),
                    g.Count(),
                    asked.Here(("place", g.Key.Name)),
                    g.Key.Name
                )),
        ];
}
