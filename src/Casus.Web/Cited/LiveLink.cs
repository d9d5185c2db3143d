namespace Casus.Web.Cited;

/// <summary>Links to words on the page where they were published.</summary>
public static class LiveLink
{
    const int WordsAtMost = 8;

    /// <summary>Only to the web: an address in a report is somebody else's words. Without words to look for, to the page as a whole.</summary>
    public static string? Of(string? address, string quote)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
            return null;
        var words = quote.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        // A hyphen parts the sides of a fragment's text; escaping leaves it as it is.
        var sought = Uri.EscapeDataString(string.Join(' ', words.Take(WordsAtMost)))
            .Replace("-", "%2D", StringComparison.Ordinal);
        return sought.Length == 0 || url.Fragment.Length > 0 ? url.AbsoluteUri : $"{url.AbsoluteUri}#:~:text={sought}";
    }
}
