using System.Collections.Immutable;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>Later texts of one page, each leading to its first.</summary>
static class PageVersions
{
    public static ImmutableSortedDictionary<string, string> Of(IEnumerable<Signature> reports)
    {
        var versions = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var byAge = reports
            .OrderBy(s => s.Published.Earliest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Published.Latest ?? DateOnly.MaxValue)
            .ThenBy(s => s.Report, StringComparer.Ordinal);
        foreach (var signature in byAge)
            if (signature.Url is { } url && !first.TryAdd(url, signature.Report))
                versions[signature.Report] = first[url];
        return versions.ToImmutable();
    }
}
