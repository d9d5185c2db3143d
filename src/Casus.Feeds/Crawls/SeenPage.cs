namespace Casus.Feeds.Crawls;

/// <summary>A page that a crawl held: under which address, and its answer while it is still held.</summary>
sealed record SeenPage(string? Address, ReadOnlyMemory<byte>? Block);
