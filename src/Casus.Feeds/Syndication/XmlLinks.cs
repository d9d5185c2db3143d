namespace Casus.Feeds.Syndication;

/// <summary>The address that an entry or a feed gives as its own page.</summary>
static class XmlLinks
{
    /// <summary>Atom's alternate link, RSS's link, or an id that says it is an address.</summary>
    /// <param name="home">What relative addresses start from where the entry itself says nothing.</param>
    public static string? OfEntry(FeedNode entry, Uri? home) =>
        (Alternate(entry, home) ?? Permanent(entry, home) ?? Address(entry, "href", home))?.OriginalString;

    public static string? OfFeed(FeedNode channel) =>
        (Alternate(channel, null) ?? Address(channel, "href", null))?.OriginalString;

    /// <summary>Where the feed lies, or the page that it belongs to: relative addresses start from there.</summary>
    public static Uri? Home(FeedNode channel) => Self(channel) ?? FeedLinks.Resolved(OfFeed(channel), null);

    static Uri? Self(FeedNode channel) =>
        channel
            .All("link")
            .Where(link => link["rel"] is "self")
            .Select(link => Address(link, "href", null))
            .FirstOrDefault(address => address is not null);

    static Uri? Alternate(FeedNode node, Uri? home)
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
                Address(link, "href", home)
                ?? Address(link, "rdf:resource", home)
                ?? FeedLinks.Resolved(link.Inner(), link.Address ?? home);
            if (address is null)
                continue;
            // Of several the page for people is wanted.
            if (link["type"] is null or "text/html" or "application/xhtml+xml")
                return address;
            found ??= address;
        }
        return found;
    }

    static Uri? Permanent(FeedNode entry, Uri? home)
    {
        foreach (var id in entry.All("guid"))
            if (!(id["ispermalink"] ?? "true").Trim().Equals("false", StringComparison.OrdinalIgnoreCase))
                return FeedLinks.Resolved(id.Inner(), id.Address ?? home);
        return null;
    }

    static Uri? Address(FeedNode node, string attribute, Uri? home) =>
        FeedLinks.Resolved(node[attribute], node.Address ?? home);
}
