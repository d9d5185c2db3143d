using System.Reflection;
using System.Text.Json.Nodes;
using Casus.Ledger.Document;

namespace Casus.Web.Routing;

/// <summary>What an answer in JSON looks like, as JSON Schema: rows of the ledger by its published schema, all else by the types that are written.</summary>
static class JsonShape
{
    /// <summary>The schemas of <c>casus-ledger/1</c> by name; in an OpenAPI document they lie among the components.</summary>
    public static JsonObject Ledger { get; } = OfLedger();

    /// <summary>The words of a refusal (RFC 9457).</summary>
    public static JsonObject Problem { get; } =
        Object(("status", Of("integer")), ("title", Of("string")), ("detail", Of("string")));

    /// <summary>Rows of one kind under that kind's name.</summary>
    public static JsonObject Rows(string kind) => Object((kind, Many(Row(kind))));

    /// <summary>A page of such a list.</summary>
    public static JsonObject RowsOf(string kind) => Object((kind, Many(Row(kind))), Next());

    public static JsonObject RowsOf<T>(string key) => Object((key, Many(Of<T>())), Next());

    /// <summary>Rows of every kind, each under its name.</summary>
    public static JsonObject AllRows() => Object([.. DocumentJson.Kinds.Select(kind => (kind, Many(Row(kind))))]);

    /// <summary>One page of rows and the address of the next.</summary>
    public static JsonObject PageOf(string kind) =>
        Object(("format", Constant("casus-rows/1")), ("kind", Constant(kind)), ("items", Many(Row(kind))), Next());

    public static JsonObject List<T>(string format) => Object(("format", Constant(format)), ("items", Many(Of<T>())));

    public static JsonObject Of<T>() => DocumentJson.Schema(typeof(T));

    /// <summary>The ids of what was kept.</summary>
    public static JsonObject Kept() => Object(("judgements", Many(Of("string"))));

    /// <summary>Any object: described elsewhere.</summary>
    public static JsonObject Anything() => Of("object");

    /// <summary>The address of the page after it.</summary>
    static (string, JsonObject) Next() => ("next", Of("string", "null"));

    static JsonObject Row(string kind) => new() { ["$ref"] = $"#/components/schemas/{kind[..^1]}" };

    static JsonObject Many(JsonObject each) => new() { ["type"] = "array", ["items"] = each };

    static JsonObject Constant(string word) => new() { ["const"] = word };

    static JsonObject Of(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(t => JsonValue.Create(t))]) };

    static JsonObject Object(params (string Key, JsonObject Value)[] parts) =>
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. parts.Select(p => JsonValue.Create(p.Key))]),
            ["properties"] = new JsonObject(parts.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))),
        };

    static JsonObject OfLedger()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("casus-ledger-1.schema.json")!;
        using var words = new StreamReader(file);
        var schema = words.ReadToEnd().Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal);
        return JsonNode.Parse(schema)!["$defs"]!.DeepClone().AsObject();
    }
}
