using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>Later texts of one page, each leading to its first.</summary>
static class PageVersions
{
    /// <param name="byAge">Oldest first.</param>
    public static ImmutableSortedDictionary<string, string> Of(List<Signature> byAge)
    {
        var versions = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var signature in byAge)
            if (signature.Url is { } url && !first.TryAdd(url, signature.Report))
                versions[signature.Report] = first[url];
        return versions.ToImmutable();
    }
}
