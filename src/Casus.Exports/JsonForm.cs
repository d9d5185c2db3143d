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
}
