using System.Collections.Immutable;

namespace Casus.Feeds.Syndication;

/// <summary>What a feed says about itself.</summary>
sealed record FeedHead(string? Title, string? Link, string? Language)
{
    /// <summary>What relative addresses in it start from.</summary>
    public Uri? Home { get; init; }

    /// <summary>Who wrote the entries that name nobody.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public FeedMoment? Published { get; init; }

    public FeedMoment? Dated { get; init; }

    public FeedMoment? Updated { get; init; }

    public FeedMoment? Created { get; init; }
}
