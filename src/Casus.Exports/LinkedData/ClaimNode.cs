using System.Text.Json;
using Casus.Coding.Actors;
using Casus.Ledger.Document;

namespace Casus.Exports.LinkedData;

/// <summary>A statement as schema.org's Claim: by whom, where it appeared, where first, and how it was said.</summary>
static class ClaimNode
{
    /// <param name="first">The report that the statement's own repeats; null where it repeats none.</param>
    public static void Put(Utf8JsonWriter json, ExportedStatement s, string? first, string reading)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"urn:casus:{s.Id}");
        JsonForm.Strings(json, "@type", ["schema:Claim", "prov:Entity"]);
        json.WriteString("schema:text", s.Quote);
        Author(json, s);
        JsonForm.Reference(json, "schema:appearance", s.Report);
        JsonForm.Reference(json, "schema:firstAppearance", first);
        JsonForm.Reference(json, "prov:wasQuotedFrom", s.Report);
        json.WriteStartObject("prov:wasGeneratedBy");
        json.WriteString("@id", reading);
        json.WriteEndObject();
        JsonForm.Reference(json, "schema:about", s.Incident);
        JsonForm.Reference(
            json,
            $"casus:{(s.About is { } about ? Words.Of(about.Relation) : "about")}",
            s.About?.Statement
        );
        json.WriteString("casus:polarity", Words.Of(s.Polarity));
        json.WriteString("casus:certainty", Words.Of(s.Certainty));
        json.WriteString("casus:tense", Words.Of(s.Tense));
        json.WriteBoolean("casus:conditional", s.Conditional);
        json.WriteBoolean("casus:background", s.Background);
        json.WriteNumber("casus:start", s.Start);
        json.WriteNumber("casus:end", s.End);
        json.WriteEndObject();
    }

    static void Author(Utf8JsonWriter json, ExportedStatement s)
    {
        // One name in two reports need not be one body: only the ids of bodies that are known are shared.
        var id = s.Claimant.Side is null ? $"{s.Report}:{s.Claimant.Id}" : s.Claimant.Id;
        json.WriteStartObject("schema:author");
        json.WriteString("@id", $"urn:casus:claimant:{Uri.EscapeDataString(id)}");
        JsonForm.Strings(
            json,
            "@type",
            [
                s.Claimant.Kind is ClaimantKind.Person or ClaimantKind.Author ? "schema:Person" : "schema:Organization",
                "prov:Agent",
            ]
        );
        json.WriteString("schema:name", s.Claimant.Name);
        json.WriteEndObject();
        json.WriteStartObject("prov:wasAttributedTo");
        json.WriteString("@id", $"urn:casus:claimant:{Uri.EscapeDataString(id)}");
        json.WriteEndObject();
    }
}
