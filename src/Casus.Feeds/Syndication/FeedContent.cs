namespace Casus.Feeds.Syndication;

/// <summary>The text of an entry, as HTML or plain.</summary>
sealed record FeedContent(string Text, bool IsHtml);
