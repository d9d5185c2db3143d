namespace Casus.Feeds.Syndication;

/// <summary>Addresses in feeds.</summary>
static class FeedLinks
{
    /// <summary>The whole address; null when it is none of the web's or cannot be made whole.</summary>
    public static Uri? Resolved(string? address, Uri? from)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        // Line breaks of a long one, as browsers take it.
        var text = string.Concat(address.Trim().Split('\n', '\r', '\t'));
        if (Uri.TryCreate(text, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https")
            return whole;
        return from is not null && Uri.TryCreate(from, text, out var made) && made.Scheme is "http" or "https"
            ? made
            : null;
    }
}
