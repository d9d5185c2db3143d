using System.Collections.Immutable;
using Casus.Feeds.Syndication;
using Casus.Reports;

namespace Casus.Feeds.Crawls;

/// <summary>What is read out of one record: successful answers, resources and conversions that hold text, or a feed.</summary>
static class CrawlPages
{
    const string Truncated = "WARC-Truncated";

    /// <summary>Whether the block of a record is needed.</summary>
    public static bool IsWanted(IReadOnlyDictionary<string, string> headers) =>
        headers.GetValueOrDefault("WARC-Type") switch
        {
            "response" or "revisit" => headers.GetValueOrDefault("Content-Type") is not { } type
                || type.Contains("http", StringComparison.OrdinalIgnoreCase),
            // Crawlers keep their own logs as resources under addresses that begin so.
            "resource" or "conversion" => MediaTypes.MayBeRead(headers.GetValueOrDefault("Content-Type"))
                && headers
                    .GetValueOrDefault("WARC-Target-URI")
                    ?.TrimStart('<')
                    .StartsWith("metadata:", StringComparison.OrdinalIgnoreCase)
                    is not true,
            _ => false,
        };

    /// <summary>Whether what a revisit says of its answer, if anything, leaves room for a page.</summary>
    public static bool MayBePage(CrawlRecord revisit) =>
        revisit.Block is not { Length: > 0 } block
        || HttpMessage.Of(block) is var answer
            && answer.Status is 0 or (>= 200 and < 300) or 304
            && (answer["Content-Type"] is not { } type || MediaTypes.MayBeRead(type));

    /// <summary>None where it is no page.</summary>
    public static IReadOnlyList<Item> Of(CrawlRecord record, string item, string path)
    {
        if (record.Block is not { } block || !IsWanted(record.Headers))
            return [];
        if (record.Type != "response")
            return record["Content-Type"] is { } type ? Read(item, path, record, block, type, []) : [];
        var answer = HttpMessage.Of(block);
        return
            answer.Status is 0 or (>= 200 and < 300)
            && (answer["Content-Type"] is { } said ? MediaTypes.MayBeRead(said) : IsMarkup(answer.Body))
            ? Answer(item, path, record, answer)
            : [];
    }

    static IReadOnlyList<Item> Answer(string item, string path, CrawlRecord record, HttpMessage answer)
    {
        var notes = ImmutableArray.CreateBuilder<Finding>();
        var isChunked = answer["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase);
        var isWhole = true;
        var body = isChunked == true ? ChunkedBody.Join(answer.Body, out isWhole) : answer.Body;
        if (!isWhole)
            notes.Add(CrawlFindings.WrongChunks(record.Place));
        var unpacked = ContentCoding.Unpack(body, answer["Content-Encoding"]);
        if (unpacked.Bytes is not { } bytes)
            return [Item.Unreadable(item, path, CrawlFindings.LargePayload(record.Place))];
        if (unpacked.Failed is { } wrong)
            notes.Add(CrawlFindings.WrongCoding(record.Place, wrong));
        if (
            record["WARC-Payload-Digest"] is { } digest
            && record[Truncated] is null
            && !PayloadDigest.Holds(digest, answer.Body, body, bytes)
        )
            notes.Add(CrawlFindings.Digest(record.Place));
        return Read(item, path, record, bytes, answer["Content-Type"] ?? "", notes.ToImmutable());
    }

    static IReadOnlyList<Item> Read(
        string item,
        string path,
        CrawlRecord record,
        ReadOnlyMemory<byte> bytes,
        string type,
        ImmutableArray<Finding> notes
    )
    {
        if (record[Truncated] is { } why)
            notes = notes
                .Add(CrawlFindings.Shortened(record.Place, why))
                .Add(Findings.PartOnly("the crawl cut it short"));
        ImmutableArray<Finding> all = [.. record.Notes, .. notes];
        var media = MediaTypes.Of(type);
        if (Feed(item, path, record, bytes, type, media) is { } entries)
            return [.. entries.Select((one, at) => at == 0 ? one with { Notes = [.. all, .. one.Notes] } : one)];
        if (!MediaTypes.Pages.Contains(media) && !(media.Length == 0 && IsMarkup(bytes)))
            return [];
        if (bytes.IsEmpty)
            return [Item.Unreadable(item, path, InputFindings.Empty())];
        var isText = media == "text/plain" || record.Type == "conversion";
        return
        [
            new(
                item,
                path,
                bytes,
                new(isText ? MediaKind.Text : MediaKind.Html, record.Address)
                {
                    Charset = MediaTypes.Charset(type),
                    Crawled = record.Day,
                }
            )
            {
                Notes = all,
            },
        ];
    }

    /// <summary>The entries of what is a feed, whatever its server calls it; null where it is none.</summary>
    static List<Item>? Feed(
        string item,
        string path,
        CrawlRecord record,
        ReadOnlyMemory<byte> bytes,
        string type,
        string media
    )
    {
        var start = bytes.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (!MediaTypes.Feeds.Contains(media) && !start.StartsWith("<?xml"u8) && !start.StartsWith("<rss"u8))
            return null;
        var kind = InputKinds.FeedOf(bytes.Span);
        if (kind is InputKind.Unknown)
            return null;
        using var input = new InputStream(new MemoryStream(bytes.ToArray()));
        return
        [
            .. kind is InputKind.JsonFeed
                ? FeedItems.OfJson(input, item, path)
                : FeedItems.OfXml(input, item, path, record.Address, MediaTypes.Charset(type)),
        ];
    }

    /// <summary>Without a media type the bytes decide.</summary>
    static bool IsMarkup(ReadOnlyMemory<byte> body) => body.Span.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
}
