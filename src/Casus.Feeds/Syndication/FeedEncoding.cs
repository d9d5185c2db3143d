using System.Text;
using Casus.Reports.Decoding;

namespace Casus.Feeds.Syndication;

/// <summary>In what an XML feed is written: its byte order mark, else the transport's word, else its own, unless the bytes are UTF-8 all the same.</summary>
static class FeedEncoding
{
    const int Head = 64 * 1024;

    /// <summary>Null for UTF-8.</summary>
    /// <param name="skip">Bytes of a mark to pass by.</param>
    /// <param name="unknown">The name that it gives and nobody knows.</param>
    public static Encoding? Of(InputStream input, string? charset, out int skip, out string? unknown)
    {
        unknown = null;
        var head = input.Ahead(Head);
        var (marked, length) = Marked(head);
        skip = length;
        if (length > 0 || marked is not null)
            return marked;
        if (charset is null && IsUtf8(head, whole: head.Length < Head))
            return IsAscii7(Declared(head)) ? Charsets.Find(Declared(head)!) : null;
        foreach (var name in (ReadOnlySpan<string?>)[charset, Declared(head)])
            if (name is not null)
            {
                if (
                    Charsets.Find(name) is { } named
                    && !(named is UTF8Encoding && !IsUtf8(head, whole: head.Length < Head))
                )
                    return named is UTF8Encoding ? null : named;
                unknown ??= name;
            }
        return IsUtf8(head, whole: head.Length < Head) ? null : CodePagesEncodingProvider.Instance.GetEncoding(1252);
    }

    static (Encoding? Encoding, int Length) Marked(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (null, 3);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (new UTF32Encoding(false, false), 4);
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return (new UTF32Encoding(true, false), 4);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (new UnicodeEncoding(false, false), 2);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (new UnicodeEncoding(true, false), 2);
        // Without a mark the first bracket shows where its zeros stand (XML 1.0, appendix F).
        if (head.StartsWith((ReadOnlySpan<byte>)[0x3C, 0, 0, 0]))
            return (new UTF32Encoding(false, false), 0);
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 0x3C]))
            return (new UTF32Encoding(true, false), 0);
        if (head.StartsWith((ReadOnlySpan<byte>)[0x3C, 0]))
            return (new UnicodeEncoding(false, false), 0);
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0x3C]))
            return (new UnicodeEncoding(true, false), 0);
        return head.StartsWith((ReadOnlySpan<byte>)[0x4C, 0x6F, 0xA7, 0x94])
            ? (CodePagesEncodingProvider.Instance.GetEncoding(37), 0)
            : (null, 0);
    }

    /// <summary>Whether the bytes are valid UTF-8, save a last character that the end of the head cut.</summary>
    static bool IsUtf8(ReadOnlySpan<byte> head, bool whole)
    {
        for (var cut = 0; cut <= (whole ? 0 : 3); cut++)
            if (System.Text.Unicode.Utf8.IsValid(head[..Math.Max(0, head.Length - cut)]))
                return true;
        return false;
    }

    /// <summary>Charsets that write everything in seven bits: being valid UTF-8 says nothing against them.</summary>
    static bool IsAscii7(string? name) =>
        name is not null
        && (
            name.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("hz", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The encoding that the XML declaration names.</summary>
    static string? Declared(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 1024)]).AsSpan().TrimStart();
        if (
            !start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || start.IndexOf("?>") is not (> 0 and var end)
        )
            return null;
        var at = start[..end].IndexOf("encoding");
        if (at < 0)
            return null;
        var rest = start[(at + "encoding".Length)..end].TrimStart(" \t\r\n=");
        return rest.Length > 1 && rest[0] is '"' or '\'' && rest[1..].IndexOf(rest[0]) is > 0 and var length
            ? rest.Slice(1, length).Trim().ToString()
            : null;
    }
}
