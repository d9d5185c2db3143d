using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casus.Exports;

/// <summary>How every JSON of an export is spelled.</summary>
static class JsonForm
{
    /// <summary>Letters of all scripts stand as they are.</summary>
    public static JsonWriterOptions Compact { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    /// <summary>Nothing where nothing is known.</summary>
    public static void Known(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    /// <summary>A link to another entry of the ledger; nothing where there is none.</summary>
    public static void Reference(Utf8JsonWriter json, string name, string? id)
    {
        if (id is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("@id", $"urn:casus:{id}");
        json.WriteEndObject();
    }

    /// <summary>A published context and a prefix of our own beside it.</summary>
    public static void Context(Utf8JsonWriter json, string published, (string Prefix, string Iri) own)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue(published);
        json.WriteStartObject();
        json.WriteString(own.Prefix, own.Iri);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
