using System.Globalization;

namespace Casus.Feeds.Crawls;

/// <summary>Pages that a crawl wrote in several records (ISO 28500, 7): put together in their order, as far as they come.</summary>
sealed class Segments
{
    /// <summary>So many are put together at a time: crawlers write one after the other.</summary>
    const int Most = 4;

    const string Number = "WARC-Segment-Number";
    const string Origin = "WARC-Segment-Origin-ID";
    const string Total = "WARC-Segment-Total-Length";

    readonly Dictionary<string, SegmentedPage> _open = new(StringComparer.Ordinal);

    public static bool IsFirst(CrawlRecord record) => record[Number] is { } number && number.Trim() == "1";

    /// <summary>Whether the record of these headers goes on with one that was begun.</summary>
    public bool Wants(IReadOnlyDictionary<string, string> headers) =>
        headers.GetValueOrDefault("WARC-Type") == "continuation"
        && headers.GetValueOrDefault(Origin) is { } origin
        && _open.ContainsKey(origin);

    /// <summary>Begins a page; what had to make room for it is given as it is.</summary>
    public IEnumerable<CrawlRecord> Begin(CrawlRecord first)
    {
        var (id, made) = (first["WARC-Record-ID"], new List<CrawlRecord>());
        if (id is null || first.Block is not { } block)
            return [new SegmentedPage(first, 1, [first.Block ?? default], 0).Cut()];
        if (_open.Remove(id, out var same))
            made.Add(same.Cut());
        if (_open.Count == Most)
            made.Add(Drop(_open.First().Key));
        _open.Add(id, new(first, 1, [block], block.Length));
        return made;
    }

    /// <summary>The whole page when this was its last segment.</summary>
    public CrawlRecord? Add(CrawlRecord next)
    {
        if (next[Origin] is not { } id || !_open.TryGetValue(id, out var open) || next.Block is not { } block)
            return null;
        var isNext =
            int.TryParse(next[Number], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number == open.Segments + 1;
        if (!isNext || open.Size + block.Length > InputLimits.Largest)
            return Drop(id);
        open.Parts.Add(block);
        open = open with { Segments = number, Size = open.Size + block.Length };
        _open[id] = open;
        if (next[Total] is not { } total)
            return null;
        _open.Remove(id);
        return long.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size == open.Size
            ? open.Joined()
            : open.Cut();
    }

    /// <summary>What the end of the file leaves without its last segment.</summary>
    public IEnumerable<CrawlRecord> Rest()
    {
        while (_open.Count > 0)
            yield return Drop(_open.First().Key);
    }

    CrawlRecord Drop(string id)
    {
        _open.Remove(id, out var open);
        return open!.Cut();
    }
}
