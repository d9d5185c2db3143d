using System.Collections.Immutable;
using System.Text.Json;

namespace Casus.Reports.Html;

/// <summary>What the JSON-LD of a page says about its article; broken JSON says nothing.</summary>
sealed record StructuredData(
    string? Headline,
    ImmutableArray<string> Authors,
    string? Publisher,
    string? Published,
    string? Modified
)
{
    const int Deepest = 12;

    static readonly string[] Articles = ["Article", "BlogPosting", "Report", "LiveBlogPosting", "WebPage"];

    public static StructuredData Of(IEnumerable<string> blocks)
    {
        var found = new StructuredData(null, [], null, null, null);
        foreach (var block in blocks)
        {
            try
            {
                using var json = JsonDocument.Parse(
                    block,
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
                );
                foreach (var article in ArticlesIn(json.RootElement, 0))
                    found = found.With(article);
            }
            catch (JsonException)
            {
                // A page's mistake is no mistake of ours: the other sources of evidence stand.
            }
        }
        return found;
    }

    // The first article to say something is believed: pages list their teasers after it.
    StructuredData With(JsonElement article) =>
        new(
            Headline ?? Text(article, "headline"),
            Authors.Length > 0 ? Authors : Names(article, "author"),
            Publisher ?? Names(article, "publisher").FirstOrDefault(),
            Published ?? Text(article, "datePublished") ?? Text(article, "dateCreated"),
            Modified ?? Text(article, "dateModified")
        );

    static IEnumerable<JsonElement> ArticlesIn(JsonElement element, int depth)
    {
        if (depth > Deepest)
            yield break;
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            foreach (var found in ArticlesIn(item, depth + 1))
                yield return found;
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            if (IsArticle(element))
                yield return element;
            foreach (var key in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
                if (element.TryGetProperty(key, out var inner))
                    foreach (var found in ArticlesIn(inner, depth + 1))
                        yield return found;
        }
    }

    static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type]).Any(t =>
            t.ValueKind is JsonValueKind.String
            && Articles.Any(a => t.GetString()!.EndsWith(a, StringComparison.Ordinal))
        );

    static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
            ? Blank(value.GetString())
            : null;

    static ImmutableArray<string> Names(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
            return [];
        var all = value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        return
        [
            .. all.Select(v =>
                    v.ValueKind is JsonValueKind.String ? Blank(v.GetString())
                    : v.ValueKind is JsonValueKind.Object ? Text(v, "name")
                    : null
                )
                .OfType<string>()
                .Distinct(),
        ];
    }

    static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();
}
