namespace Casus.Feeds.Syndication;

/// <summary>What a feed says about itself.</summary>
sealed record FeedHead(string? Title, string? Link, string? Language)
{
    public static FeedHead None { get; } = new(null, null, null);

    public FeedMoment? Published { get; init; }

    public FeedMoment? Dated { get; init; }

    public FeedMoment? Updated { get; init; }

    public FeedMoment? Created { get; init; }
}
