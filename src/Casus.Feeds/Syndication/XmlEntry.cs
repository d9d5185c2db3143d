using System.Collections.Immutable;

namespace Casus.Feeds.Syndication;

/// <summary>What an entry of RSS or Atom says, under whichever of its many names.</summary>
static class XmlEntry
{
    static readonly string[] Titles = ["title", "dc:title", "media:title", "itunes:title"];

    static readonly string[] Contents =
    [
        "content:encoded",
        "content",
        "xhtml:body",
        "xhtml:div",
        "body",
        "fullitem",
        "description",
        "summary",
        "dc:description",
        "dcterms:abstract",
        "abstract",
        "media:description",
        "itunes:summary",
    ];

    static readonly string[] Published = ["pubdate", "published", "issued", "dcterms:issued"];
    static readonly string[] Dated = ["dc:date", "dcterms:date"];
    static readonly string[] Updated = ["updated", "modified", "dcterms:modified", "lastbuilddate"];
    static readonly string[] Created = ["created", "dcterms:created"];

    public static FeedEntry Of(FeedNode entry, int number, Uri? home)
    {
        var unread = ImmutableArray.CreateBuilder<string>();
        var source = entry.All("source").FirstOrDefault();
        return new(
            number,
            Text(entry, "id") ?? Text(entry, "guid") ?? entry["rdf:about"],
            Titles.Select(name => First(entry, name)).FirstOrDefault(line => line is not null),
            XmlLinks.OfEntry(entry, home),
            Content(entry)
        )
        {
            OwnLink = FeedLinks.Resolved(Text(entry, "feedburner:origlink"), entry.Address)?.OriginalString,
            Published = Date(entry, Published, unread),
            Dated = Date(entry, Dated, unread),
            Updated = Date(entry, Updated, unread) ?? FeedDates.Read(entry["lastmod"]),
            Created = Date(entry, Created, unread),
            Unread = unread.ToImmutable(),
            Authors = XmlAuthors.Of(entry),
            Language = Text(entry, "dc:language") ?? Text(entry, "language") ?? entry.Language,
            Source = source is null ? null : First(source, "title") ?? FeedText.Line(source),
        };
    }

    /// <summary>The date under the first of these names that gives one; of several under one name the last, which overwrites.</summary>
    public static FeedMoment? Date(FeedNode node, string[] names, ImmutableArray<string>.Builder unread)
    {
        FeedMoment? found = null;
        foreach (var name in names)
        {
            foreach (var child in node.All(name))
            {
                var written = child.Inner().Trim();
                if (FeedDates.Read(written) is { } moment)
                    found = moment;
                else if (written.Length > 0)
                    unread.Add(written);
            }
            if (found is not null)
                break;
        }
        return found;
    }

    /// <summary>The dates of a feed itself.</summary>
    public static FeedHead WithDates(FeedHead head, FeedNode channel)
    {
        var unread = ImmutableArray.CreateBuilder<string>();
        return head with
        {
            Published = Date(channel, Published, unread),
            Dated = Date(channel, Dated, unread),
            Updated = Date(channel, Updated, unread) ?? FeedDates.Read(channel["lastmod"]),
            Created = Date(channel, Created, unread),
        };
    }

    /// <summary>The first of its titles that says anything.</summary>
    public static string? Title(FeedNode node) =>
        Titles.Select(name => First(node, name)).FirstOrDefault(line => line is not null);

    /// <summary>The text of the first child of that name, without white space around; null when there is none.</summary>
    public static string? Text(FeedNode node, string name) =>
        node.All(name).FirstOrDefault()?.Inner().Trim() is { Length: > 0 } text ? text : null;

    static string? First(FeedNode node, string name) =>
        node.All(name).Select(FeedText.Line).FirstOrDefault(line => line is not null);

    static FeedContent? Content(FeedNode entry)
    {
        foreach (var name in Contents)
        foreach (var node in entry.All(name))
            if (FeedText.Content(node) is { } content)
                return content;
        return null;
    }
}
