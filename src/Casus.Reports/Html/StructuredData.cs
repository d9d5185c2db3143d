using System.Collections.Immutable;
using System.Text.Json;

namespace Casus.Reports.Html;

/// <summary>What the JSON-LD of a page says about its article; broken JSON says nothing.</summary>
sealed record StructuredData(
    string? Headline,
    ImmutableArray<string> Authors,
    ImmutableArray<string> Bodies,
    string? Publisher,
    string? Published,
    string? Modified
)
{
    const int Deepest = 12;

    static readonly string[] Articles = ["Article", "BlogPosting", "Report", "LiveBlogPosting"];

    static readonly string[] Organisations = ["Organization", "Corporation", "WebSite", "Brand"];

    public static StructuredData Of(IEnumerable<string> blocks)
    {
        var found = new StructuredData(null, [], [], null, null, null);
        var documents = new List<JsonDocument>();
        try
        {
            foreach (var block in blocks)
                if (Parse(block) is { } json)
                    documents.Add(json);
            var nodes = documents.SelectMany(d => Nodes(d.RootElement, 0)).ToArray();
            var named = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var node in nodes)
                if (Text(node, "@id") is { } id && Text(node, "name") is not null)
                    named.TryAdd(id, node);
            // What is said of an article is believed before what is said of the page around it.
            foreach (var article in nodes.Where(n => Is(n, Articles)).Concat(nodes.Where(n => Is(n, ["WebPage"]))))
                found = found.With(article, named);
        }
        finally
        {
            foreach (var document in documents)
                document.Dispose();
        }
        return found;
    }

    static JsonDocument? Parse(string block)
    {
        try
        {
            return JsonDocument.Parse(
                block,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
        }
        catch (JsonException)
        {
            // A page's mistake is no mistake of ours: the other sources of evidence stand.
            return null;
        }
    }

    // The first article to say something is believed: pages list their teasers after it.
    StructuredData With(JsonElement article, Dictionary<string, JsonElement> named)
    {
        var (persons, bodies) = Authors.Length + Bodies.Length > 0 ? (Authors, Bodies) : Signed(article, named);
        return new(
            Headline ?? Text(article, "headline"),
            persons,
            bodies,
            Publisher ?? Given(article, "publisher").Select(p => Name(p, named)).OfType<string>().FirstOrDefault(),
            Published ?? Text(article, "datePublished") ?? Text(article, "dateCreated"),
            Modified ?? Text(article, "dateModified")
        );
    }

    static (ImmutableArray<string> Persons, ImmutableArray<string> Bodies) Signed(
        JsonElement article,
        Dictionary<string, JsonElement> named
    )
    {
        var (persons, bodies) = (new List<string>(), new List<string>());
        foreach (var author in Given(article, "author").Concat(Given(article, "creator")))
            if (Name(author, named) is { } name)
                (Is(Resolved(author, named), Organisations) ? bodies : persons).Add(name);
        return ([.. persons.Distinct()], [.. bodies.Distinct()]);
    }

    static IEnumerable<JsonElement> Nodes(JsonElement element, int depth)
    {
        if (depth > Deepest)
            yield break;
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            foreach (var found in Nodes(item, depth + 1))
                yield return found;
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            yield return element;
            foreach (var key in (string[])["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"])
                if (element.TryGetProperty(key, out var inner))
                    foreach (var found in Nodes(inner, depth + 1))
                        yield return found;
        }
    }

    static bool Is(JsonElement element, string[] endings) =>
        element.ValueKind is JsonValueKind.Object
        && element.TryGetProperty("@type", out var type)
        && (type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type]).Any(t =>
            t.ValueKind is JsonValueKind.String
            && endings.Any(a => t.GetString()!.EndsWith(a, StringComparison.Ordinal))
        );

    static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
            ? Blank(value.GetString())
            : null;

    static JsonElement[] Given(JsonElement element, string key) =>
        !element.TryGetProperty(key, out var value) ? []
        : value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray()]
        : [value];

    /// <summary>The node that an id alone refers to.</summary>
    static JsonElement Resolved(JsonElement value, Dictionary<string, JsonElement> named) =>
        value.ValueKind is JsonValueKind.Object
        && Text(value, "name") is null
        && Text(value, "@id") is { } id
        && named.TryGetValue(id, out var node)
            ? node
            : value;

    static string? Name(JsonElement value, Dictionary<string, JsonElement> named) =>
        value.ValueKind is JsonValueKind.String ? Blank(value.GetString())
        : value.ValueKind is not JsonValueKind.Object ? null
        : Resolved(value, named) is var node && node.TryGetProperty("name", out var name)
            ? name.ValueKind is JsonValueKind.Array
                    ? Blank(string.Join(", ", name.EnumerateArray().Where(n => n.ValueKind is JsonValueKind.String)))
                : Text(node, "name")
        : null;

    static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();
}
