using System.Collections.Immutable;
using System.Globalization;
using Casus.Reports;

namespace Casus.Feeds.Crawls;

/// <summary>The pages of a crawl as items: successful answers, resources and conversions that hold text; everything else is passed by and counted.</summary>
sealed class CrawlItems(InputStream input, string name, string path)
{
    const string Truncated = "WARC-Truncated";

    static readonly ImmutableHashSet<string> Pages = ["text/html", "application/xhtml+xml", "text/plain"];

    /// <summary>How many records held no page.</summary>
    public int PassedOver { get; private set; }

    public IEnumerable<Item> Read()
    {
        var records = ArcReader.Begins(input.Ahead(16))
            ? new ArcReader(input).Read()
            : new WarcReader(input, IsWanted).Read();
        var any = false;
        foreach (var record in records)
            if (Of(record) is { } item)
            {
                any = true;
                yield return item with
                {
                    Size = input.Taken(),
                };
            }
            else
                PassedOver++;
        if (!any)
            yield return Item.Unreadable(name, path, CrawlFindings.NoPages(), input.Taken());
    }

    static bool IsWanted(IReadOnlyDictionary<string, string> headers) =>
        headers.GetValueOrDefault("WARC-Type") switch
        {
            "response" => headers.GetValueOrDefault("Content-Type") is not { } type
                || type.Contains("http", StringComparison.OrdinalIgnoreCase),
            // Crawlers keep their own logs as resources under addresses that begin so.
            "resource" or "conversion" => IsPage(headers.GetValueOrDefault("Content-Type"))
                && headers
                    .GetValueOrDefault("WARC-Target-URI")
                    ?.TrimStart('<')
                    .StartsWith("metadata:", StringComparison.OrdinalIgnoreCase)
                    is not true,
            _ => false,
        };

    Item? Of(CrawlRecord record)
    {
        var item = $"{name}#{record.Place}";
        if (record.Failure is { } failure)
            return Item.Unreadable(record.Headers.Count == 0 ? name : item, path, failure);
        if (record.Block is not { } block || !IsWanted(record.Headers))
            return null;
        if (record.Type != "response")
            return record["Content-Type"] is { } type ? Page(item, record, block, type, []) : null;
        var answer = HttpMessage.Of(block);
        if (answer.Status is not (0 or (>= 200 and < 300)) || !IsPage(answer["Content-Type"], answer.Body))
            return null;
        return Answer(item, record, answer);
    }

    Item Answer(string item, CrawlRecord record, HttpMessage answer)
    {
        if (record["WARC-Segment-Number"] is not null)
            return Item.Unreadable(item, path, CrawlFindings.Segment(record.Place));
        var notes = ImmutableArray.CreateBuilder<Finding>();
        var isChunked = answer["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase);
        var isWhole = true;
        var body = isChunked == true ? ChunkedBody.Join(answer.Body, out isWhole) : answer.Body;
        if (!isWhole)
            notes.Add(CrawlFindings.WrongChunks(record.Place));
        var coding = answer["Content-Encoding"];
        var unpacked = ContentCoding.Unpack(body, coding);
        if (unpacked.Bytes is not { } bytes)
            return Item.Unreadable(item, path, CrawlFindings.LargePayload(record.Place));
        if (unpacked.Failed is { } wrong)
            notes.Add(CrawlFindings.WrongCoding(record.Place, wrong));
        if (
            record["WARC-Payload-Digest"] is { } digest
            && record[Truncated] is null
            && !PayloadDigest.Holds(digest, answer.Body, body, bytes)
        )
            notes.Add(CrawlFindings.Digest(record.Place));
        return Page(item, record, bytes, answer["Content-Type"] ?? "", [.. notes]);
    }

    Item Page(string item, CrawlRecord record, ReadOnlyMemory<byte> bytes, string type, ImmutableArray<Finding> notes)
    {
        if (record[Truncated] is { } why)
            notes = notes.Add(CrawlFindings.Shortened(record.Place, why));
        if (bytes.IsEmpty)
            return Item.Unreadable(item, path, InputFindings.Empty());
        var isText = MediaType(type) == "text/plain" || record.Type == "conversion";
        return new(
            item,
            path,
            bytes,
            new(isText ? MediaKind.Text : MediaKind.Html, Address(record)) { Charset = Charset(type) }
        )
        {
            Notes = [.. record.Notes, .. notes],
        };
    }

    /// <summary>Wget puts the address in angle brackets.</summary>
    static string? Address(CrawlRecord record) =>
        record["WARC-Target-URI"]?.Trim('<', '>', ' ') is { Length: > 0 } address
        && address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? address.Replace(" ", "%20", StringComparison.Ordinal)
            : null;

    static bool IsPage(string? type) => Pages.Contains(MediaType(type ?? ""));

    /// <summary>Without a media type the bytes decide.</summary>
    static bool IsPage(string? type, ReadOnlyMemory<byte> body) =>
        type is null ? body.Span.TrimStart(" \t\r\n"u8).StartsWith("<"u8) : IsPage(type);

    static string MediaType(string type) => type.Split(';', 2)[0].Trim().ToLowerInvariant();

    static string? Charset(string type)
    {
        var at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = type[(at + "charset=".Length)..].Split(';', 2)[0].Trim(' ', '"', '\'');
        return value.Length == 0 ? null : value;
    }
}
