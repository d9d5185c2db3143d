namespace Casus.Feeds.Syndication;

/// <summary>The vocabularies of feeds by the addresses that name them; feeds choose their own prefixes and some forget to declare them.</summary>
static class FeedNames
{
    /// <summary>The usual prefix; empty for RSS and Atom of every version.</summary>
    static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http://backend.userland.com/rss"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://purl.org/rss/1.0"] = "",
        ["http://my.netscape.com/rdf/simple/0.9"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9"] = "",
        ["http://purl.org/net/rss1.1#"] = "",
        ["http://purl.org/atom/ns#"] = "",
        ["http://www.w3.org/2005/atom"] = "",
        ["http://purl.org/dc/elements/1.0"] = "dc",
        ["http://purl.org/dc/elements/1.1"] = "dc",
        ["http://purl.org/metadata/dublin_core"] = "dc",
        ["http://purl.org/dc/terms"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content"] = "content",
        ["http://purl.org/rss/1.0/modules/dcterms"] = "dcterms",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://example.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.w3.org/xml/1998/namespace"] = "xml",
    };

    /// <summary>No address that is known is longer; one of megabytes is not looked up anew for every element below it.</summary>
    const int LongestSpace = 200;

    /// <summary>The name as the reader knows it.</summary>
    /// <param name="spaces">The address that each prefix stands for here; the empty one is the default.</param>
    public static string Known(string written, IReadOnlyDictionary<string, string> spaces)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : written[..colon].ToLowerInvariant();
        var local = written[(colon + 1)..].ToLowerInvariant();
        var usual =
            spaces.TryGetValue(prefix, out var space)
            && space.Length <= LongestSpace
            && Usual.TryGetValue(space.TrimEnd('/'), out var known)
                ? known
            // The Atom of the drafts had many addresses, all gone; an unknown default is taken for the feed's own.
            : prefix is "atom" or "rss" ? ""
            : prefix;
        return usual.Length == 0 ? local : $"{usual}:{local}";
    }
}
