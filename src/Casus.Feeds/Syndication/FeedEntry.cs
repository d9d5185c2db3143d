using System.Collections.Immutable;

namespace Casus.Feeds.Syndication;

/// <summary>An entry of a feed, whatever its format; what it does not say is null.</summary>
/// <param name="Number">Its place in the feed, from 1.</param>
/// <param name="Title">Plain text on one line.</param>
/// <param name="Content">The fullest text that it carries.</param>
sealed record FeedEntry(int Number, string? Id, string? Title, string? Link, FeedContent? Content)
{
    /// <summary>Where a feed that leads its links round by itself says the page really is.</summary>
    public string? OwnLink { get; init; }

    public FeedMoment? Published { get; init; }

    /// <summary>A date of which the feed does not say whether it is that of publication or of a change.</summary>
    public FeedMoment? Dated { get; init; }

    public FeedMoment? Updated { get; init; }

    public FeedMoment? Created { get; init; }

    /// <summary>The dates as written of which no day could be made.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>The feed or outlet that it was taken from, where a feed gathers those of others.</summary>
    public string? Source { get; init; }

    /// <summary>It was larger than the largest report.</summary>
    public bool IsLarge { get; init; }
}
