using System.Collections.Immutable;
using System.Globalization;
using Casus.Reports;

namespace Casus.Feeds.Crawls;

/// <summary>One record of a crawl file, or what is wrong where one should stand.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Headers">By name, without regard to case; the first of a name stands.</param>
/// <param name="Block">Null when nothing in it is wanted.</param>
sealed record CrawlRecord(Place Place, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte>? Block)
{
    static readonly Dictionary<string, string> NoHeaders = [];

    /// <summary>Why it was not read.</summary>
    public Finding? Failure { get; init; }

    /// <summary>What is odd about it though it was read.</summary>
    public ImmutableArray<Finding> Notes { get; init; } = [];

    public string Type => this["WARC-Type"] ?? "";

    /// <summary>Where the page was fetched; null where it is no address of the web. Wget puts it in angle brackets.</summary>
    public string? Address =>
        this["WARC-Target-URI"]?.Trim('<', '>', ' ') is { Length: > 0 } address
        && address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? address.Replace(" ", "%20", StringComparison.Ordinal)
            : null;

    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>The same with another value of a header.</summary>
    public CrawlRecord With(string header, string value) =>
        this with
        {
            Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [header] = value },
        };

    /// <summary>The day in UTC on which it was taken, in ISO 8601; null when it is not told.</summary>
    public string? Day =>
        this["WARC-Date"] is { Length: >= 10 } moment
        && DateOnly.TryParseExact(moment[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? moment[..10]
            : null;

    public static CrawlRecord Failed(Place place, Finding why) => new(place, NoHeaders, null) { Failure = why };
}
