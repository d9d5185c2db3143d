using System.Text.Json;
using Casus.Ledger.Document;

namespace Casus.Exports.LinkedData;

/// <summary>A report as schema.org's NewsArticle and PROV's Entity.</summary>
static class ReportNode
{
    public static void Put(Utf8JsonWriter json, ExportedReport report)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"urn:casus:{report.Id}");
        JsonForm.Strings(json, "@type", ["schema:NewsArticle", "prov:Entity"]);
        JsonForm.Known(json, "schema:headline", report.Title);
        JsonForm.Known(json, "schema:url", report.Url);
        JsonForm.Known(json, "schema:inLanguage", report.Language);
        // A day of which only bounds are known is no day of publication.
        if (report.Published.Earliest == report.Published.Latest)
            JsonForm.Known(json, "schema:datePublished", Words.Of(report.Published.Latest));
        if (report.Outlet is { } outlet)
        {
            json.WriteStartObject("schema:publisher");
            json.WriteString("@type", "schema:NewsMediaOrganization");
            JsonForm.Known(json, "schema:name", outlet.Name);
            JsonForm.Known(json, "schema:url", outlet.Domain);
            json.WriteEndObject();
        }
        json.WriteString("casus:sha256", report.Sha256);
        JsonForm.Reference(json, "prov:wasDerivedFrom", report.CopyOf);
        JsonForm.Reference(json, "prov:wasRevisionOf", report.VersionOf);
        json.WriteEndObject();
    }
}
