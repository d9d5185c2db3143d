using System.Collections.Immutable;

namespace Casus.Feeds.Syndication;

/// <summary>What an element hands down to those inside it: the meaning of prefixes, its address and its language.</summary>
sealed record FeedScope(ImmutableDictionary<string, string> Spaces, Uri? Address, string? Language)
{
    /// <param name="address">Where the feed came from, if that is known.</param>
    public static FeedScope Of(Uri? address) =>
        new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), address, null);

    /// <summary>The scope inside of a tag.</summary>
    public FeedScope Inside(IReadOnlyList<KeyValuePair<string, string>> attributes)
    {
        var scope = this;
        foreach (var (key, value) in attributes)
            if (key == "xmlns")
                scope = scope with { Spaces = scope.Spaces.SetItem("", value.Trim()) };
            else if (key.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase))
                scope = scope with
                {
                    Spaces = scope.Spaces.SetItem(key["xmlns:".Length..].ToLowerInvariant(), value.Trim()),
                };
            else if (key.Equals("xml:base", StringComparison.OrdinalIgnoreCase))
                scope = scope with { Address = FeedLinks.Resolved(value, scope.Address) ?? scope.Address };
            else if (key.Equals("xml:lang", StringComparison.OrdinalIgnoreCase))
                scope = scope with { Language = value.Trim() is { Length: > 0 } language ? language : null };
        return scope;
    }
}
