using System.Text.Json;
using Casus.Language;

namespace Casus.Measure.Sayings;

/// <summary>One article of PolNeAR with the sayings that its first annotator marked.</summary>
sealed record PolnearText(string Name, string Text, TextTokens Tokens, IReadOnlyList<Saying> Gold)
{
    public static PolnearText Of(JsonElement row)
    {
        var text = row.GetProperty("text").GetString() ?? "";
        var tokens = new TextTokens(text);
        var first = row.GetProperty("annotations").EnumerateArray().FirstOrDefault();
        var gold =
            first.ValueKind is JsonValueKind.Object
                ? first.GetProperty("attributions").EnumerateArray().Select(a => Of(a, tokens)).ToList()
                : [];
        return new(row.GetProperty("doc").GetString() ?? "", text, tokens, gold);
    }

    static Saying Of(JsonElement saying, TextTokens tokens) =>
        new(Part(saying, "Content", tokens), Part(saying, "Source", tokens), Part(saying, "Cue", tokens));

    static HashSet<int> Part(JsonElement saying, string part, TextTokens tokens) =>
        saying.TryGetProperty(part, out var pieces) && pieces.ValueKind is JsonValueKind.Array
            ?
            [
                .. pieces
                    .EnumerateArray()
                    .SelectMany(p => p.GetProperty("spans").EnumerateArray())
                    .SelectMany(s => tokens.In(TextSpan.FromBounds(s[0].GetInt32(), s[1].GetInt32()))),
            ]
            : [];
}
