namespace Casus.Reports.Html;

/// <summary>The <c>meta</c> elements of a page by name, property or itemprop, in lower case.</summary>
sealed class MetaTags
{
    static readonly string[] PublishedKeys =
    [
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "article.published",
        "dc.date.issued",
        "dcterms.date",
        "dc.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publicationdate",
        "date_published",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "article_date_original",
        "originalpublicationdate",
        "displaydate",
        "article:published",
        "release_date",
        "timestamp",
        "date",
    ];

    static readonly string[] CreatedKeys = ["dcterms.created", "dc.date.created", "date.created", "datecreated"];

    static readonly string[] UpdatedKeys =
    [
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "revised",
        "dateupdate",
        "article:updated_time",
        "last_updated",
        "updated",
    ];

    readonly Dictionary<string, List<string>> _tags = new(StringComparer.Ordinal);

    public MetaTags(PageTree tree)
    {
        foreach (var tag in tree.All)
            if (tag.Name is "meta" && tag["content"] is { } content && !string.IsNullOrWhiteSpace(content))
                foreach (var key in (ReadOnlySpan<string?>)[tag["property"], tag["name"], tag["itemprop"]])
                    if (!string.IsNullOrWhiteSpace(key))
                        Add(key.Trim().ToLowerInvariant(), content.Trim());
    }

    /// <summary>The first of that name.</summary>
    public string? this[string key] => _tags.TryGetValue(key, out var values) ? values[0] : null;

    /// <summary>All of that name, none twice.</summary>
    public IReadOnlyList<string> Values(string key) => _tags.TryGetValue(key, out var values) ? values : [];

    public IEnumerable<string> Published => PublishedKeys.Select(k => this[k]).OfType<string>();

    /// <summary>When somebody began to write it: not after it was published.</summary>
    public IEnumerable<string> Created => CreatedKeys.Select(k => this[k]).OfType<string>();

    public IEnumerable<string> Updated => UpdatedKeys.Select(k => this[k]).OfType<string>();

    void Add(string key, string content)
    {
        if (!_tags.TryGetValue(key, out var values))
            _tags[key] = values = [];
        if (!values.Contains(content, StringComparer.Ordinal))
            values.Add(content);
    }
}
