using System.Text.Json;
using Casus.Exports.Dossiers;
using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.LinkedData;

/// <summary>
/// Reports and statements as JSON-LD: schema.org's Claim with where it appeared, PROV-O's chain from a statement to the reading that found it. The
/// context stands in the file: nothing is fetched. No verdict is given, so there is no ClaimReview.
/// </summary>
public static class ClaimGraphWriter
{
    const string Reading = "urn:casus:reading";

    /// <summary>Leaves the stream open.</summary>
    public static void Write(ILedger ledger, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonForm.Compact);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteString("schema", "https://schema.org/");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("casus", "urn:casus:vocabulary:");
        json.WriteEndObject();
        json.WriteStartArray("@graph");
        PutReading(json, ledger.MadeBy);
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in LedgerRows.Read<ExportedReport>(ledger, "reports"))
        {
            if (report.CopyOf is { } first)
                copies[report.Id] = first;
            ReportNode.Put(json, report);
            json.Flush();
        }
        foreach (var statement in LedgerRows.Read<ExportedStatement>(ledger, "statements"))
        {
            ClaimNode.Put(json, statement, copies.GetValueOrDefault(statement.Report), Reading);
            json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    static void PutReading(Utf8JsonWriter json, MadeBy made)
    {
        json.WriteStartObject();
        json.WriteString("@id", Reading);
        json.WriteString("@type", "prov:Activity");
        json.WriteStartObject("prov:wasAssociatedWith");
        json.WriteString("@id", $"urn:casus:software:{made.Models}:{made.Rules}:{made.Tier}");
        json.WriteString("@type", "prov:SoftwareAgent");
        json.WriteString("schema:name", $"Casus, models {made.Models}, rules {made.Rules}, tier {made.Tier}");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
