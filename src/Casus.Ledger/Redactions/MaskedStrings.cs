using System.Text.Json;
using System.Text.Json.Nodes;

namespace Casus.Ledger.Redactions;

/// <summary>A stored value whose free words no longer hold some words; ids, codes and numbers stay.</summary>
static class MaskedStrings
{
    /// <summary>The members that hold words of a report, or words given with it. Every other string is an id, a code or a date.</summary>
    static readonly string[] Free =
    [
        "title",
        "byline",
        "signed",
        "author",
        "feed",
        "outlet",
        "name",
        "quote",
        "label",
        "url",
        "domain",
        "message",
        "if",
        "of",
        "where",
        "announcedBy",
    ];

    /// <summary>Whose ids are their wording where nothing better is known of them.</summary>
    static readonly string[] Voices = ["claimant", "channel", "agencies"];

    /// <summary>What is asked for is words; what kind of truce there is has the same name and is a code.</summary>
    const string Asked = "asks";

    /// <param name="words">Null for all words.</param>
    public static T Of<T>(T value, IReadOnlyList<string>? words)
    {
        if (words is { Count: 0 })
            return value;
        var node = JsonNode.Parse(StoredJson.Write(value))!;
        Mask(node, "", "", words);
        return StoredJson.Read<T>(JsonSerializer.SerializeToUtf8Bytes(node));
    }

    static void Mask(JsonNode node, string name, string parent, IReadOnlyList<string>? words)
    {
        if (node is JsonObject members)
            foreach (var (member, value) in members.ToList())
                if (value is not null)
                    Replace(value, member, name, words, masked => members[member] = masked);
        if (node is JsonArray items)
            for (var i = 0; i < items.Count; i++)
                if (items[i] is { } item)
                {
                    var at = i;
                    Replace(item, name, parent, words, masked => items[at] = masked);
                }
    }

    static void Replace(JsonNode value, string name, string parent, IReadOnlyList<string>? words, Action<string> put)
    {
        if (value is not JsonValue leaf)
            Mask(value, name, parent, words);
        else if (
            IsFree(name, parent)
            && leaf.TryGetValue(out string? text)
            && Masked(text, words) is var masked
            && masked != text
        )
            put(masked);
    }

    static bool IsFree(string name, string parent) =>
        Free.Contains(name, StringComparer.Ordinal)
        || (name == "id" && Voices.Contains(parent, StringComparer.Ordinal))
        || (name == "what" && parent == Asked);

    static string Masked(string text, IReadOnlyList<string>? words)
    {
        if (words is null)
            return Fill.Of(text);
        foreach (var word in words)
        foreach (var span in WholeWords.In(text, word).ToList())
            text = text[..span.Start] + Fill.Of(word) + text[span.End..];
        return text;
    }
}
