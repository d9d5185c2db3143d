using System.Collections.Immutable;

namespace Casus.Feeds.Syndication;

/// <summary>The names under which an entry gives its authors.</summary>
static class XmlAuthors
{
    static readonly string[] Names = ["author", "dc:creator", "itunes:author", "dc:author", "creator"];

    public static ImmutableArray<string> Of(FeedNode entry)
    {
        foreach (var name in Names)
        {
            var authors = entry.All(name).Select(Name).OfType<string>().Distinct().ToImmutableArray();
            if (authors.Length > 0)
                return authors;
        }
        return [];
    }

    /// <summary>Atom lets a feed name the authors of all entries that name none.</summary>
    public static ImmutableArray<string> OfFeed(FeedNode channel) =>
        [
            .. channel
                .All("author")
                .SelectMany(author => author.All("name"))
                .Select(FeedText.Line)
                .OfType<string>()
                .Distinct(),
        ];

    static string? Name(FeedNode author) =>
        author.All("name").FirstOrDefault() is { } name ? FeedText.Line(name) : Bare(FeedText.Line(author));

    /// <summary>RSS asks for an electronic address and lets the name stand behind it in brackets, or the other way round.</summary>
    static string? Bare(string? written)
    {
        if (written is null || !written.Contains('@', StringComparison.Ordinal))
            return written;
        var open = written.IndexOfAny(['(', '<']);
        var close = open < 0 ? -1 : written.IndexOfAny([')', '>'], open);
        if (close < 0)
            return null;
        var (outer, inner) = (written[..open].Trim(), written[(open + 1)..close].Trim());
        var name = outer.Contains('@', StringComparison.Ordinal) ? inner : outer;
        return name.Length == 0 || name.Contains('@', StringComparison.Ordinal) ? null : name;
    }
}
