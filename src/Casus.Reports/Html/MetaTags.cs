using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>The <c>meta</c> elements of a page by name, property or itemprop, in lower case; the first of each stands.</summary>
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
        "dcterms.created",
        "dc.date.created",
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
        "date.created",
        "datecreated",
        "timestamp",
        "date",
    ];

    static readonly string[] UpdatedKeys =
    [
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "revised",
    ];

    readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);

    public MetaTags(IDocument document)
    {
        foreach (var tag in document.QuerySelectorAll("meta[content]"))
        foreach (
            var key in (string?[])[tag.GetAttribute("property"), tag.GetAttribute("name"), tag.GetAttribute("itemprop")]
        )
            if (
                !string.IsNullOrWhiteSpace(key)
                && tag.GetAttribute("content") is { } content
                && !string.IsNullOrWhiteSpace(content)
            )
                _tags.TryAdd(key.Trim().ToLowerInvariant(), content.Trim());
    }

    public string? this[string key] => _tags.GetValueOrDefault(key);

    public IEnumerable<string> Published => PublishedKeys.Select(k => this[k]).OfType<string>();

    public IEnumerable<string> Updated => UpdatedKeys.Select(k => this[k]).OfType<string>();
}
