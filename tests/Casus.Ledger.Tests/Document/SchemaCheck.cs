using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casus.Ledger.Tests.Document;

/// <summary>Holds a document against the keywords of JSON Schema 2020-12 that the shipped schema uses, and refuses any other keyword.</summary>
sealed class SchemaCheck(JsonElement root)
{
    static readonly string[] Known =
    [
        "$schema",
        "$defs",
        "$ref",
        "title",
        "description",
        "type",
        "required",
        "properties",
        "items",
        "enum",
        "const",
        "pattern",
        "minimum",
        "maximum",
        "anyOf",
    ];

    /// <summary>One line a violation; empty for a document that is valid.</summary>
    public IReadOnlyList<string> Faults(JsonElement document) => [.. Check(root, document, "$")];

    IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
            if (!Known.Contains(keyword.Name))
                yield return $"{path}: the schema uses '{keyword.Name}', which is not checked";
        if (schema.TryGetProperty("$ref", out var target))
            foreach (var fault in Check(Definition(target.GetString()!), value, path))
                yield return fault;
        if (
            schema.TryGetProperty("anyOf", out var cases)
            && !cases.EnumerateArray().Any(c => !Check(c, value, path).Any())
        )
            yield return $"{path}: fits none of the cases: {value}";
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => Is(value, t)))
            yield return $"{path}: {value.ValueKind} where {type} should stand";
        if (schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(only, value))
            yield return $"{path}: is not {only}";
        if (
            schema.TryGetProperty("enum", out var several)
            && !several.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value))
        )
            yield return $"{path}: {value} is none of {several}";
        foreach (
            var fault in value.ValueKind switch
            {
                JsonValueKind.Object => CheckObject(schema, value, path),
                JsonValueKind.Array => CheckArray(schema, value, path),
                _ => CheckScalar(schema, value, path),
            }
        )
            yield return fault;
    }

    IEnumerable<string> CheckObject(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray())
                if (!value.TryGetProperty(name.GetString()!, out _))
                    yield return $"{path}: '{name}' is missing";
        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var property in properties.EnumerateObject())
            if (value.TryGetProperty(property.Name, out var inner))
                foreach (var fault in Check(property.Value, inner, $"{path}.{property.Name}"))
                    yield return fault;
    }

    IEnumerable<string> CheckArray(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("items", out var items))
            foreach (var (i, element) in value.EnumerateArray().Index())
            foreach (var fault in Check(items, element, $"{path}[{i}]"))
                yield return fault;
    }

    static IEnumerable<string> CheckScalar(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern))
            if (!Regex.IsMatch(value.GetString()!, pattern.GetString()!))
                yield return $"{path}: '{value}' does not match {pattern}";
        if (value.ValueKind == JsonValueKind.Number && schema.TryGetProperty("minimum", out var low))
            if (value.GetDouble() < low.GetDouble())
                yield return $"{path}: {value} is below {low}";
        if (value.ValueKind == JsonValueKind.Number && schema.TryGetProperty("maximum", out var high))
            if (value.GetDouble() > high.GetDouble())
                yield return $"{path}: {value} is above {high}";
    }

    JsonElement Definition(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    static bool Is(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => false,
        };
}
