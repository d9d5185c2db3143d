namespace Casus.Feeds.Syndication;

/// <summary>The address that an entry or a feed gives as its own page.</summary>
static class XmlLinks
{
    /// <summary>Atom's alternate link, RSS's link, or an id that says it is an address.</summary>
    public static string? OfEntry(FeedNode entry) =>
        Alternate(entry)?.OriginalString ?? Permanent(entry)?.OriginalString ?? Address(entry, "href")?.OriginalString;

    public static string? OfFeed(FeedNode channel) =>
        Alternate(channel)?.OriginalString ?? Address(channel, "href")?.OriginalString;

    /// <summary>Where the feed says it lies itself.</summary>
    public static Uri? Self(FeedNode channel) =>
        channel
            .All("link")
            .Where(link => link["rel"] is "self")
            .Select(link => Address(link, "href"))
            .FirstOrDefault(address => address is not null);

    static Uri? Alternate(FeedNode node)
    {
        Uri? found = null;
        foreach (var link in node.All("link"))
        {
            if (
                (link["rel"] ?? "alternate").Trim().ToLowerInvariant()
                is not ("alternate" or "" or "http://www.iana.org/assignments/relation/alternate")
            )
                continue;
            var address =
                Address(link, "href")
                ?? Address(link, "rdf:resource")
                ?? FeedLinks.Resolved(link.Inner(), link.Address);
            if (address is null)
                continue;
            // Of several the page for people is wanted.
            if (link["type"] is null or "text/html" or "application/xhtml+xml")
                return address;
            found ??= address;
        }
        return found;
    }

    static Uri? Permanent(FeedNode entry)
    {
        foreach (var id in entry.All("guid"))
            if (!(id["ispermalink"] ?? "true").Trim().Equals("false", StringComparison.OrdinalIgnoreCase))
                return FeedLinks.Resolved(id.Inner(), id.Address);
        return null;
    }

    static Uri? Address(FeedNode node, string attribute) => FeedLinks.Resolved(node[attribute], node.Address);
}
