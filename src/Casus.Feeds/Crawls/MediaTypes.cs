using System.Collections.Immutable;

namespace Casus.Feeds.Crawls;

/// <summary>Media types as servers name them, and which of them may hold what is read.</summary>
static class MediaTypes
{
    public static ImmutableHashSet<string> Pages { get; } = ["text/html", "application/xhtml+xml", "text/plain"];

    public static ImmutableHashSet<string> Feeds { get; } =
    [
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/xml",
        "text/xml",
        "application/feed+json",
        "application/json",
    ];

    public static bool MayBeRead(string? type) =>
        type is not null && Of(type) is var media && (Pages.Contains(media) || Feeds.Contains(media));

    public static string Of(string type) => type.Split(';', 2)[0].Trim().ToLowerInvariant();

    public static string? Charset(string type)
    {
        var at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = type[(at + "charset=".Length)..].Split(';', 2)[0].Trim(' ', '"', '\'');
        return value.Length == 0 ? null : value;
    }
}
