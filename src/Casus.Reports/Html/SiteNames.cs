using System.Collections.Immutable;
using Casus.Reports.Credits;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>What a site calls itself: told apart from headlines by name, domain, the list of outlets and the folders of the page's address.</summary>
sealed class SiteNames
{
    const int ShortestName = 4;
    const int MostBeside = 2;
    const int LongestName = 6;

    readonly ImmutableArray<(string Folded, int Words)> _names;
    readonly string? _label;
    readonly ImmutableArray<string> _hosts;
    readonly ImmutableArray<string> _folders;
    readonly AgencyLexicon _agencies;

    public SiteNames(IEnumerable<string?> names, string? domain, string? url, AgencyLexicon agencies)
    {
        _agencies = agencies;
        _names =
        [
            .. names
                .OfType<string>()
                .Select(n => (AgencyLexicon.Fold(n), LineShape.Of(n).Words))
                .Where(n => n.Item1.Length > 1),
        ];
        _hosts = domain is null ? [] : [AgencyLexicon.Fold(domain), AgencyLexicon.Fold("www." + domain)];
        // The domain's longest part is the name; umlauts are written out in domains.
        _label = domain is null ? null : Plain(AgencyLexicon.Fold(domain.Split('.').MaxBy(p => p.Length) ?? ""));
        _folders =
            Uri.TryCreate(url, UriKind.Absolute, out var address) && address.AbsolutePath.Length > 1
                ? [.. address.AbsolutePath.Split('/').SkipLast(1).Select(AgencyLexicon.Fold).Where(f => f.Length > 2)]
                : [];
    }

    /// <summary>The words are the site's name, its domain or how that begins, or the name of a known outlet.</summary>
    public bool Are(string words) =>
        AreOwn(words)
        || (
            AgencyLexicon.Fold(words) is { Length: > 1 } folded
            && _hosts is [var host, ..]
            && host.StartsWith(folded, StringComparison.Ordinal)
        )
        || _agencies.Find(words) is not null;

    /// <summary>The words are the site's own name or domain, whole.</summary>
    public bool AreOwn(string words)
    {
        var folded = AgencyLexicon.Fold(words);
        return folded.Length > 1
            && (_names.Any(n => folded == n.Folded) || _hosts.Any(h => h == folded) || folded == _label);
    }

    /// <summary>So they are with a word or two more or less ("Tarvos Post Online"): enough for what stands behind a mark at a title's end.</summary>
    public bool MayBe(string words)
    {
        if (Are(words))
            return true;
        var (folded, count) = (AgencyLexicon.Fold(words), LineShape.Of(words).Words);
        return folded.Length >= ShortestName
            && (
                _names.Any(n => IsBeside(folded, count, n.Folded, n.Words))
                || (
                    _label is { Length: >= ShortestName }
                    && count <= LongestName
                    && Plain(folded).Contains(_label, StringComparison.Ordinal)
                )
            );
    }

    /// <summary>The words are one of the folders in which the page lies ("Politics").</summary>
    public bool IsFolder(string words) => _folders.Contains(AgencyLexicon.Fold(words));

    static bool IsBeside(string folded, int count, string name, int words) =>
        name.Length >= ShortestName
        && (
            (folded.StartsWith(name, StringComparison.Ordinal) && count <= words + MostBeside)
            || name.StartsWith(folded, StringComparison.Ordinal)
        );

    static string Plain(string folded) =>
        folded
            .Replace("ae", "a", StringComparison.Ordinal)
            .Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);
}
