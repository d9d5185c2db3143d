using System.Text.Json;

namespace Casus.Exports.Plover;

/// <summary>An actor string such as <c>ARM MIL</c> as PLOVER's entity.</summary>
static class PloverActor
{
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<string> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            var parts = actor.Split(' ', 2);
            json.WriteStartObject();
            json.WriteString("code", parts[0]);
            json.WriteString("sector", parts.ElementAtOrDefault(1));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
