using System.Buffers;
using System.Buffers.Text;

namespace Casus.Feeds.Crawls;

/// <summary>A body in chunks (RFC 9112, 7.1) put together. Crawls keep the header though the body is plain, so the bytes decide.</summary>
static class ChunkedBody
{
    const int LongestLine = 256;

    /// <summary>The body as it is where no chunk begins it.</summary>
    /// <param name="isWhole">False when the chunks broke off.</param>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body, out bool isWhole)
    {
        isWhole = true;
        if (!Size(body.Span, out var size, out var at))
            return body;
        var joined = new ArrayBufferWriter<byte>(body.Length);
        while (size > 0)
        {
            if (size > body.Length - at)
            {
                joined.Write(body.Span[at..]);
                isWhole = false;
                return joined.WrittenMemory;
            }
            joined.Write(body.Span.Slice(at, size));
            at += size;
            var behind = body.Span[at..];
            at +=
                behind.StartsWith("\r\n"u8) ? 2
                : behind.StartsWith("\n"u8) ? 1
                : 0;
            if (!Size(body.Span[at..], out size, out var line))
            {
                joined.Write(body.Span[at..]);
                isWhole = false;
                return joined.WrittenMemory;
            }
            at += line;
        }
        return joined.WrittenMemory;
    }

    /// <summary>The size that a line gives in hexadecimal digits, perhaps with an extension behind it.</summary>
    static bool Size(ReadOnlySpan<byte> bytes, out int size, out int line)
    {
        size = 0;
        line = bytes[..Math.Min(bytes.Length, LongestLine)].IndexOf((byte)'\n') + 1;
        if (line == 0 || !Utf8Parser.TryParse(bytes, out size, out int digits, 'x') || size < 0)
            return false;
        var rest = bytes[digits..line].Trim(" \t\r\n"u8);
        return rest.IsEmpty || rest[0] == ';';
    }
}
