using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace Casus.Ledger.Document;

/// <summary>How the exported objects are spelled: snake case keys in the order of the records, kebab case values, nulls written.</summary>
public static class DocumentJson
{
    /// <summary>The name and version of the format, its first key.</summary>
    public const string Format = "casus-ledger/1";

    /// <summary>The document's arrays, in its order.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    ["reports", "incidents", "statements", "figures", "appeals", "ceasefires", "disputes", "tolls"];

    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>What such an object looks like, as JSON Schema.</summary>
    public static JsonObject Schema(Type type)
    {
        Options.MakeReadOnly(populateMissingResolver: true);
        return Options.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true }).AsObject();
    }

    /// <summary>Throws <see cref="JsonException"/> when the bytes are no such object.</summary>
    public static T Read<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null where an object should stand.");
}
