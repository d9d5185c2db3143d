using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

public sealed record IncidentPlace(ExportedIncident Incident, ExportedPlace Place);

public static class PlaceTable
{
    public static Table<IncidentPlace> Of(Permalinks links) =>
        new(
            "places",
            [
                new("incident", p => Cell.Of(p.Incident.Id)),
                new("level", p => Cell.Word(p.Incident.Level)),
                new("place", p => Cell.Of(p.Place.Name)),
                new("aliases", p => Cell.Of(p.Place.Aliases)),
                new("relation", p => Cell.Word(p.Place.Relation)),
                new("geonames", p => Cell.Of(p.Place.Geonames)),
                new("lat", p => Cell.Of(p.Place.Lat)),
                new("lon", p => Cell.Of(p.Place.Lon)),
                new("where_prec", p => Cell.Of(p.Place.WherePrec)),
                new("radius_m", p => Cell.Of(Site.Radius(p.Place.WherePrec))),
                new("statements", p => Cell.Of(p.Place.Statements)),
                new("permalink", p => Cell.Of(links.Incident(p.Incident.Id))),
            ]
        );

    public static IEnumerable<IncidentPlace> In(IEnumerable<ExportedIncident> incidents) =>
        incidents.SelectMany(incident => incident.Places.Select(place => new IncidentPlace(incident, place)));
}
