using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casus.Measure.Seeds;

/// <summary>Lenient reading of JSON: what is missing, null or of another type is nothing, and a check on it fails rather than throws.</summary>
static partial class Json
{
    public static JsonElement Get(this JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) ? value : default;

    public static string? Text(this JsonElement from, string name) => from.Get(name).AsText();

    public static string? AsText(this JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static bool Has(this JsonElement from, string name) =>
        from.Get(name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public static bool Flag(this JsonElement from, string name) => from.Get(name).ValueKind == JsonValueKind.True;

    public static double? Number(this JsonElement from, string name) =>
        from.Get(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    public static IEnumerable<JsonElement> List(this JsonElement from, string name) =>
        from.Get(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement from, string name) =>
        from.List(name).Select(AsText).OfType<string>();

    public static IEnumerable<JsonProperty> Members(this JsonElement from, string name) =>
        from.Get(name) is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];

    /// <summary>The day of a date or date and time.</summary>
    public static string? Day(this JsonElement from, string name) =>
        from.Text(name) is { Length: > 0 } text ? text[..Math.Min(10, text.Length)] : null;

    public static bool NotAfter(this string day, string other) => string.CompareOrdinal(day, other) <= 0;

    /// <summary>Wording as it is compared: one kind of quote, no commas, single blanks, lower case, no article in front.</summary>
    public static string Plain(string? words)
    {
        var one = Quotes().Replace(words ?? "", "'").Replace(",", "", StringComparison.Ordinal);
        return Article().Replace(Blanks().Replace(one, " ").Trim().ToLower(CultureInfo.InvariantCulture), "");
    }

    [GeneratedRegex("[“”„\"'‘’]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^(the|an?) ")]
    private static partial Regex Article();
}
