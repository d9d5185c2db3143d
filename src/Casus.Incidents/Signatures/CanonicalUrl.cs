namespace Casus.Incidents.Signatures;

/// <summary>The part of an address that names a page: two addresses with the same one are texts of the same page.</summary>
public static class CanonicalUrl
{
    /// <summary>Host without <c>www.</c> and <c>m.</c>, path without a closing slash; null for what is no web address.</summary>
    public static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var host = uri.IdnHost.ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "amp."])
            if (host.StartsWith(prefix, StringComparison.Ordinal))
                host = host[prefix.Length..];
        // A query may be what tells pages apart (?id=12): only the usual trackers are dropped.
        var query = uri
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !IsTracker(part))
            .Order(StringComparer.Ordinal);
        var kept = string.Join('&', query);
        return host + uri.AbsolutePath.TrimEnd('/') + (kept.Length == 0 ? "" : "?" + kept);
    }

    /// <summary>The same, and null for a bare host: many articles may name their outlet's front page as their address.</summary>
    public static string? OfPage(string? url) => Of(url) is { } page && page.Contains('/') ? page : null;

    static bool IsTracker(string part) =>
        part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("fbclid", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("gclid", StringComparison.OrdinalIgnoreCase);
}
