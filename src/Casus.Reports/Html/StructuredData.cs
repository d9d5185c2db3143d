using System.Collections.Immutable;
using System.Text.Json;

namespace Casus.Reports.Html;

/// <summary>What the JSON-LD of a page says about its article; broken JSON says nothing.</summary>
/// <param name="Authors">All who are named as authors.</param>
/// <param name="Bodies">Those of them that are said to be organisations.</param>
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

    static readonly string[] Articles =
    [
        "Article",
        "BlogPosting",
        "Report",
        "LiveBlogPosting",
        "SocialMediaPosting",
        "DiscussionForumPosting",
    ];

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
                Bare(block),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
        }
        catch (JsonException)
        {
            // A page's mistake is no mistake of ours: the other sources of evidence stand.
            return null;
        }
    }

    /// <summary>Without the comments for old browsers around it; line breaks in strings, which JSON forbids and pages write, become blanks.</summary>
    static string Bare(string block)
    {
        var from = block.IndexOf('{', StringComparison.Ordinal);
        if (from < 0)
            return block;
        var array = block[..from].LastIndexOf('[');
        if (
            array >= 0
            && string.IsNullOrWhiteSpace(block[(array + 1)..from])
            && !block[..array].EndsWith("CDATA", StringComparison.Ordinal)
        )
            from = array;
        var to = block.LastIndexOfAny(['}', ']']);
        while (to > from && block[..(to + 1)].EndsWith("]]", StringComparison.Ordinal) && block[from] is '{')
            to = block.LastIndexOfAny(['}', ']'], to - 1);
        return to <= from
            ? block
            : string.Create(
                to + 1 - from,
                (block, from),
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = source.block[source.from + i] is var c && char.IsControl(c) ? ' ' : c;
                }
            );
    }

    // The first article to say something is believed: pages list their teasers after it.
    StructuredData With(JsonElement article, Dictionary<string, JsonElement> named)
    {
        var (authors, bodies) = Authors.Length > 0 ? (Authors, Bodies) : Signed(article, named);
        return new(
            Headline ?? Text(article, "headline"),
            authors,
            bodies,
            Publisher ?? Given(article, "publisher").Select(p => Name(p, named)).OfType<string>().FirstOrDefault(),
            Published ?? Text(article, "datePublished") ?? Text(article, "dateCreated"),
            Modified ?? Text(article, "dateModified")
        );
    }

    static (ImmutableArray<string> Authors, ImmutableArray<string> Bodies) Signed(
        JsonElement article,
        Dictionary<string, JsonElement> named
    )
    {
        var (authors, bodies) = (new List<string>(), new List<string>());
        foreach (var author in Given(article, "author").Concat(Given(article, "creator")))
            if (Name(author, named) is { } name)
            {
                authors.Add(name);
                if (Is(Resolved(author, named), Organisations))
                    bodies.Add(name);
            }
        return ([.. authors.Distinct()], [.. bodies.Distinct()]);
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

    static string? Name(JsonElement value, Dictionary<string, JsonElement> named)
    {
        if (value.ValueKind is JsonValueKind.String)
            return Blank(value.GetString());
        if (value.ValueKind is not JsonValueKind.Object)
            return null;
        var node = Resolved(value, named);
        if (node.TryGetProperty("name", out var name))
            return name.ValueKind is JsonValueKind.Array
                ? Blank(string.Join(", ", name.EnumerateArray().Where(n => n.ValueKind is JsonValueKind.String)))
                : Text(node, "name");
        return Text(node, "givenName") is { } given && Text(node, "familyName") is { } family
            ? $"{given} {family}"
            : null;
    }

    static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();
}
