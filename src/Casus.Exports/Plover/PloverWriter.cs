using System.Text.Json;
using Casus.Exports.Dossiers;
using Casus.Exports.Footings;
using Casus.Ledger.Document;

namespace Casus.Exports.Plover;

/// <summary>Acts as records of PLOVER 2.0, one a line; what PLOVER has no key for stands under <c>casus</c>. Offsets count code points of the report's text.</summary>
public static class PloverWriter
{
    /// <summary>Leaves the stream open. Recalled, denied, conditional and coming acts have no record, alleged ones only with claims.</summary>
    public static void Write(IEnumerable<Dossier> dossiers, Stream stream, ExportOptions options)
    {
        foreach (var dossier in dossiers)
        {
            var reports = dossier.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
            foreach (var act in FootedAct.In(dossier, options.Claims))
            {
                using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
                    Record(json, act, dossier.Incident, reports[act.By.Report], options.Links);
                stream.WriteByte((byte)'\n');
            }
        }
    }

    static void Record(
        Utf8JsonWriter json,
        FootedAct told,
        ExportedIncident incident,
        ExportedReport report,
        Permalinks links
    )
    {
        var (by, act) = (told.By, told.Act);
        var when = act.When is { IsUnknown: false } own ? own : incident.Start;
        json.WriteStartObject();
        json.WriteString("id", $"{by.Id}-{told.Number}");
        json.WriteBoolean("has_event", true);
        json.WriteString("date", Words.Of(when.Earliest));
        json.WriteString("enddate", Words.Of(when.Latest));
        PloverActor.Write(json, "actor", act.Actor);
        PloverActor.Write(json, "recipient", act.Recipient);
        JsonForm.Strings(json, "event", [act.Type]);
        json.WriteStartObject("event_loc");
        json.WriteString("extracted_place", act.Where);
        json.WriteEndObject();
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

    static void Ours(Utf8JsonWriter json, FootedAct told, Permalinks links)
    {
        var (by, act) = (told.By, told.Act);
        json.WriteStartObject("casus");
        json.WriteString("statement", by.Id);
        json.WriteString("incident", by.Incident);
        json.WriteString("footing", Words.Of(told.Footing));
        json.WriteString("date_basis", act.When is { IsUnknown: false } ? "act" : "incident");
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
