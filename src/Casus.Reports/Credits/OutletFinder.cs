using Casus.Reports.Decoding;
using Casus.Reports.Html;
using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>Who published a page: by its address, then by the name given.</summary>
static class OutletFinder
{
    /// <summary>Browsers and servers take no longer ones; a run of points would be looked up at each of them.</summary>
    const int LongestAddress = 8_192;

    /// <summary>Names in the domain name system are not longer.</summary>
    const int LongestHost = 253;

    public static Outlet? Find(PageParts page, PageFacts facts, Provenance given, AgencyLexicon agencies)
    {
        var named = given.Outlet is { Length: > 0 } o ? o : null;
        var domain =
            Domain(given.Url)
            ?? Domain(facts.Url)
            ?? (named is not null && LooksLikeDomain(named) ? Domain("http://" + named) : null)
            ?? Domain(OwnAddress(page));
        var known = domain is null ? null : agencies.AtDomain(domain);
        if (named is not null && LooksLikeDomain(named))
            named = null;
        var name = named ?? known?.Name ?? facts.SiteName ?? Blank(given.Feed);
        if (name is not null && domain is null && agencies.Find(name) is { Domains: [var only] })
            domain = only;
        return name is null && domain is null ? null : new(name, domain);
    }

    /// <summary>The page's own web address with its scheme: as given, as its head names it, as its text names it; null when none does.</summary>
    public static string? Address(PageParts page, PageFacts facts, Provenance given)
    {
        var address = given.Url ?? facts.Url ?? OwnAddress(page);
        if (string.IsNullOrWhiteSpace(address))
            return null;
        return address.Contains("://", StringComparison.Ordinal) || given.Url is not null
            ? address
            : "https://" + address;
    }

    /// <summary>The address that the page says it was taken from; null when it names none.</summary>
    public static string? OwnAddress(PageParts page)
    {
        for (var i = 0; i < page.Count; i++)
            if (page.Mark(i) is LitterKind.Address && WebAddress.Find(page.Text(i)) is (>= 0, _) and var found)
                return page.Text(i).Substring(found.Start, found.Length);
        return null;
    }

    /// <summary>Where that address stands.</summary>
    public static ByteRange? OwnAddressBytes(PageParts page, SourceText source)
    {
        for (var i = 0; i < page.Count; i++)
            if (page.Mark(i) is LitterKind.Address && WebAddress.Find(page.Text(i)) is (>= 0, _) and var found)
                return page.Lines[i].Traced.Bytes(source, found.Start, found.Length);
        return null;
    }

    /// <summary>The host in lower case without <c>www.</c> and the like; null when there is none.</summary>
    public static string? Domain(string? url)
    {
        if (url is null || url.Length > LongestAddress)
            return null;
        var text = url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var host = uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        foreach (var front in (ReadOnlySpan<string>)["www.", "m.", "amp.", "mobile."])
            if (host.StartsWith(front, StringComparison.Ordinal) && host.IndexOf('.', front.Length) > 0)
                host = host[front.Length..];
        return host.Length <= LongestHost && host.Contains('.', StringComparison.Ordinal) ? host : null;
    }

    static string? Blank(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    static bool LooksLikeDomain(string name) =>
        name.Contains('.', StringComparison.Ordinal)
        && !name.Any(char.IsWhiteSpace)
        && char.IsLetter(name[^1])
        && name.Any(char.IsLower)
        && !name.Any(char.IsUpper);
}
