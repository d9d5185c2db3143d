using System.Text.Json;

namespace Casus.Measure.Sets;

/// <summary>Files with one JSON object a line.</summary>
static class JsonLines
{
    /// <summary>Throws <see cref="FormatException"/> naming file and line where one is no JSON.</summary>
    public static IEnumerable<JsonElement> Read(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                    yield return Parse(line, file, number);
            }
        }
    }

    /// <summary>A text of a row; empty where it has none of that name.</summary>
    public static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString() ?? ""
            : "";

    static JsonElement Parse(string line, string file, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new FormatException($"{file}, line {number}: {error.Message}", error);
        }
    }
}
