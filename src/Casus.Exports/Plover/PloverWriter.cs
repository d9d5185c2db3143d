using System.Text.Json;
using Casus.Exports.Dossiers;
using Casus.Exports.Footings;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Exports.Plover;

/// <summary>Acts as records of PLOVER 2.0, one a line; what PLOVER has no key for stands under <c>casus</c>. Offsets count code points of the report's text.</summary>
public static class PloverWriter
{
    /// <summary>Leaves the stream open. Recalled, denied, conditional and coming acts have no record, alleged ones only with claims.</summary>
    public static void Write(IEnumerable<Dossier> dossiers, Strays strays, Stream stream, ExportOptions options)
    {
        foreach (var dossier in dossiers)
            Write(FootedAct.In(dossier, options.Claims), dossier.Incident, dossier.Reports, stream, options.Links);
        Write(FootedAct.In(strays, options.Claims), null, strays.Reports, stream, options.Links);
    }

    static void Write(
        IEnumerable<FootedAct> acts,
        ExportedIncident? incident,
        IEnumerable<ExportedReport> reports,
        Stream stream,
        Permalinks links
    )
    {
        var by = reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var act in acts)
        {
            using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
                Record(json, act, incident, by[act.By.Report], links);
            stream.WriteByte((byte)'\n');
        }
    }

    static void Record(
        Utf8JsonWriter json,
        FootedAct told,
        ExportedIncident? incident,
        ExportedReport report,
        Permalinks links
    )
    {
        var (by, act) = (told.By, told.Act);
        var when = act.When is { IsUnknown: false } own ? own : incident?.Start ?? DateInterval.Unknown;
        json.WriteStartObject();
        json.WriteString("id", $"{by.Id}-{told.Number}");
        json.WriteBoolean("has_event", true);
        json.WriteString("date", Words.Of(when.Earliest));
        json.WriteString("enddate", Words.Of(when.Latest));
        PloverActor.Write(json, "actor", act.Actor);
        PloverActor.Write(json, "recipient", act.Recipient);
        JsonForm.Strings(json, "event", [act.Type]);
        Where(json, act.Where, incident);
        JsonForm.Strings(json, "event_text", [CodePoints.Of(by.Quote, act.Start - by.Start, act.End - by.Start)]);
        JsonForm.Number(json, "quad_code", PloverQuad.Of(act.Type));
        JsonForm.Strings(json, "mode", act.Mode is null ? [] : [act.Mode]);
        JsonForm.Strings(json, "context", act.Context);
        json.WriteString("text", by.Quote);
        json.WriteStartObject("text_info");
        json.WriteNumber("start", by.Start);
        json.WriteNumber("end", by.End);
        json.WriteEndObject();
        Cite(json, report);
        json.WriteString("coder", "Casus");
        json.WriteString("comment", "Casus, unreviewed");
        Ours(json, told, links);
        json.WriteEndObject();
    }

    /// <summary>As the words have it, and resolved where it is one of the incident's places.</summary>
    static void Where(Utf8JsonWriter json, string? where, ExportedIncident? incident)
    {
        json.WriteStartObject("event_loc");
        json.WriteString("extracted_place", where);
        if (incident?.Places.FirstOrDefault(p => p.Name == where) is { Lat: { } latitude, Lon: { } longitude } place)
        {
            json.WriteString("resolved_place", place.Name);
            JsonForm.Number(json, "geonameid", place.Geonames);
            json.WriteNumber("lat", latitude);
            json.WriteNumber("lon", longitude);
        }
        json.WriteEndObject();
    }

    static void Cite(Utf8JsonWriter json, ExportedReport report)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("citation", report.Id);
        json.WriteString("url", report.Url);
        json.WriteString("title", report.Title);
        json.WriteString("language", report.Language);
        json.WriteString("publication", report.Outlet?.Name ?? report.Outlet?.Domain);
        json.WriteString("codebook", "plover-2.0");
        json.WriteEndObject();
    }

    static string? BasisOf(ExportedEvent act, ExportedStatement by) =>
        act.When is { IsUnknown: false } ? "act"
        : by.Incident is null ? null
        : "incident";

    static void Ours(Utf8JsonWriter json, FootedAct told, Permalinks links)
    {
        var (by, act) = (told.By, told.Act);
        json.WriteStartObject("casus");
        json.WriteString("statement", by.Id);
        json.WriteString("incident", by.Incident);
        json.WriteString("footing", Words.Of(told.Footing));
        json.WriteString("date_basis", BasisOf(act, by));
        json.WriteString("certainty", Words.Of(by.Certainty));
        json.WriteStartObject("claimant");
        json.WriteString("id", by.Claimant.Id);
        json.WriteString("name", by.Claimant.Name);
        json.WriteString("kind", Words.Of(by.Claimant.Kind));
        json.WriteString("side", by.Claimant.Side);
        json.WriteEndObject();
        JsonForm.Strings(json, "channel", by.Channel.Select(c => c.Id));
        json.WriteString("permalink", links.Words(by));
        json.WriteEndObject();
    }
}
