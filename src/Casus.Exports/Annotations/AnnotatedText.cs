using System.Text;
using System.Text.Json;
using Casus.Ledger.Document;

namespace Casus.Exports.Annotations;

/// <summary>A report's clean text, cut by code points.</summary>
sealed class AnnotatedText(string text, ExportedReport report, Permalinks links)
{
    /// <summary>So many code points before and after the words are quoted with them.</summary>
    const int Around = 32;

    readonly Rune[] _runes = [.. text.EnumerateRunes()];

    public void Put(Utf8JsonWriter json, string id, int start, int end, string words)
    {
        json.WriteStartObject();
        json.WriteString("id", $"urn:casus:{id}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteStartObject("body");
        json.WriteString("type", "TextualBody");
        json.WriteString("value", words);
        json.WriteString("format", "text/plain");
        json.WriteEndObject();
        json.WriteStartObject("target");
        json.WriteString("source", report.Url ?? $"urn:casus:{report.Id}");
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteString("cached", links.Report(report.Id));
        json.WriteEndObject();
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteString("casus:unit", "unicode-code-point");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", Cut(start, end));
        json.WriteString("prefix", Cut(start - Around, start));
        json.WriteString("suffix", Cut(end, end + Around));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    string Cut(int start, int end) =>
        string.Concat(_runes[Math.Clamp(start, 0, _runes.Length)..Math.Clamp(end, 0, _runes.Length)]);
}
