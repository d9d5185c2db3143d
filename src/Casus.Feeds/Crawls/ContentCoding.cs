using System.IO.Compression;

namespace Casus.Feeds.Crawls;

/// <summary>Unpacks a body that its headers call packed. Crawls keep the header though the body is plain, so the bytes decide.</summary>
static class ContentCoding
{
    /// <summary>What became of a body; <see cref="Bytes"/> is null when it grew beyond the largest report.</summary>
    /// <param name="Failed">The coding that did not unpack, or not to its end.</param>
    public readonly record struct Result(ReadOnlyMemory<byte>? Bytes, string? Failed);

    public static Result Unpack(ReadOnlyMemory<byte> body, string? codings)
    {
        var result = new Result(body, null);
        // They were applied in the order in which they are listed.
        foreach (var coding in (codings ?? "").Split(',', StringSplitOptions.TrimEntries).Reverse())
            if (result is { Bytes: { } bytes, Failed: null })
                result = One(bytes, coding.ToLowerInvariant());
        return result;
    }

    static Result One(ReadOnlyMemory<byte> body, string coding) =>
        coding switch
        {
            "gzip" or "x-gzip" => body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
                ? Gzip(body, coding)
                : new(body, null),
            "deflate" => LooksLikeText(body.Span) ? new(body, null)
            : body.Span is [var first, ..] && (first & 15) == 8
                ? Copy(body, coding, stream => new ZLibStream(stream, CompressionMode.Decompress))
            : Copy(body, coding, stream => new DeflateStream(stream, CompressionMode.Decompress)),
            "br" => LooksLikeText(body.Span)
                ? new(body, null)
                : Copy(body, coding, stream => new BrotliStream(stream, CompressionMode.Decompress)),
            "" or "identity" or "none" => new(body, null),
            _ => new(body, LooksLikeText(body.Span) ? null : coding),
        };

    /// <summary>No control characters among the first bytes.</summary>
    static bool LooksLikeText(ReadOnlySpan<byte> body)
    {
        foreach (var b in body[..Math.Min(body.Length, 64)])
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12))
                return false;
        return body.TrimStart(" \t\r\n"u8) is [(byte)'<' or (byte)'{' or (byte)'[', ..]
            || body[..Math.Min(body.Length, 64)].IndexOfAnyExceptInRange((byte)9, (byte)126) < 0;
    }

    /// <summary>By our own reader: the framework's takes cut data for whole.</summary>
    static Result Gzip(ReadOnlyMemory<byte> body, string coding)
    {
        using var input = new InputStream(new MemoryStream(body.ToArray()));
        var unpacked = input.All();
        var failed = input.Failure is null ? null : coding;
        return unpacked is { Length: 0 } && failed is not null ? new(body, failed) : new(unpacked, failed);
    }

    static Result Copy(ReadOnlyMemory<byte> body, string coding, Func<Stream, Stream> open)
    {
        using var unpacked = new MemoryStream();
        var buffer = new byte[32 * 1024];
        string? failed = null;
        try
        {
            using var stream = open(new MemoryStream(body.ToArray()));
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                unpacked.Write(buffer.AsSpan(0, read));
                if (unpacked.Length > InputLimits.Largest)
                    return new(null, null);
            }
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            failed = coding;
        }
        // What cannot be unpacked at all may be plain under a wrong header.
        return unpacked.Length == 0 ? new(body, failed) : new(unpacked.ToArray(), failed);
    }
}
