using System.Text.Json;
using Casus.Exports.Tables;
using Casus.Ledger.Document;

namespace Casus.Exports.GeoJson;

/// <summary>Places of incidents as an RFC 7946 FeatureCollection; a point that stands for an area has the area's radius beside it.</summary>
public static class GeoJsonWriter
{
    /// <summary>Leaves the stream open. Incidents without a place that is known have no feature.</summary>
    public static void Write(IEnumerable<ExportedIncident> incidents, Stream stream, Permalinks links)
    {
        using var json = new Utf8JsonWriter(stream, JsonForm.Compact);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var place in PlaceTable.In(incidents))
            if (place.Place is { Lat: { } latitude, Lon: { } longitude })
            {
                Feature(json, place, latitude, longitude, links);
                json.Flush();
            }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    static void Feature(Utf8JsonWriter json, IncidentPlace at, double latitude, double longitude, Permalinks links)
    {
        var (incident, place) = at;
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", $"{incident.Id}/{place.Name}");
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("id", incident.Id);
        json.WriteString("label", incident.Label);
        json.WriteString("kind", Words.Of(incident.Kind));
        json.WriteString("level", Words.Of(incident.Level));
        json.WriteString("part_of", incident.PartOf);
        json.WriteString("date_start", Words.Of(Spell.First(incident)));
        json.WriteString("date_end", Words.Of(Spell.Last(incident)));
        JsonForm.Strings(json, "parties", incident.Parties);
        json.WriteString("place", place.Name);
        json.WriteString("relation", Words.Of(place.Relation));
        JsonForm.Number(json, "geonames", place.Geonames);
        JsonForm.Number(json, "where_prec", place.WherePrec);
        JsonForm.Number(json, "radius_m", Site.Radius(place.WherePrec));
        json.WriteBoolean("main", ReferenceEquals(place, Site.Of(incident)));
        json.WriteNumber("reports", incident.Reports.Count);
        json.WriteString("url", links.Incident(incident.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
