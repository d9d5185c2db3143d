namespace Casus.Feeds.Crawls;

/// <summary>A page of which so many segments have come.</summary>
sealed record SegmentedPage(CrawlRecord First, int Segments, List<ReadOnlyMemory<byte>> Parts, long Size)
{
    /// <summary>What there is of it, with a word about what there is not.</summary>
    public CrawlRecord Cut() =>
        Joined() with
        {
            Notes = [.. First.Notes, CrawlFindings.Segment(First.Place, Parts.Count)],
        };

    public CrawlRecord Joined()
    {
        var block = new byte[Parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in Parts)
        {
            part.Span.CopyTo(block.AsSpan(at));
            at += part.Length;
        }
        return First with { Block = block };
    }
}
