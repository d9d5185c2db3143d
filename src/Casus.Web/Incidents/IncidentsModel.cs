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

    public static IncidentsModel Of(Asked asked)
    {
        var catalogue = asked.Catalogue;
        var query = IncidentQuery.Of(asked);
        var seen = IncidentsFound.Of(asked, query);
        var found = seen.Cards;
        var size = asked.Number("size", Usual, RowsAtMost);
        var pages = Math.Max(1, (found.Count + size - 1) / size);
        var page = asked.Number("page", 1, pages);
        return new(
            query,
            found.Count,
            page,
            pages,
            [.. found.Skip((page - 1) * size).Take(size)],
            seen.Facets,
            seen.Bars,
            [.. seen.Spots.Select(s => Mark(asked, s))]
        );
    }

    static MapMark Mark(Asked asked, CountedSpot s) =>
        new(
            s.Spot.Name,
            s.Spot.Latitude,
            s.Spot.Longitude,
            s.Spot.Precision,
            s.Count,
            asked.Here(("place", s.Spot.Name)),
            s.Spot.Name
        );
}
