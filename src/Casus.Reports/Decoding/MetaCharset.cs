using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>The charset that a page names in its first 4 KB: <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or an XML declaration; not what its scripts are in, nor a comment.</summary>
static class MetaCharset
{
    const int Head = 4096;

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).AsSpan();
        for (var at = head.IndexOf('<'); at >= 0; )
        {
            var tag = head[at..];
            var end = tag.StartsWith("<!--") ? tag.IndexOf("-->") : tag.IndexOf('>');
            if (end < 0)
                end = tag.Length - 1;
            if (tag.StartsWith("<meta", StringComparison.OrdinalIgnoreCase))
            {
                if (Value(tag[..end], "charset") is { } charset)
                    return charset;
            }
            else if (tag.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            {
                if (Value(tag[..end], "encoding") is { } encoding)
                    return encoding;
            }
            var next = tag[Math.Max(1, end)..].IndexOf('<');
            at = next < 0 ? -1 : at + Math.Max(1, end) + next;
        }
        return null;
    }

    static string? Value(ReadOnlySpan<char> tag, string name)
    {
        for (var at = 0; tag[at..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; )
        {
            at += found + name.Length;
            var rest = tag[at..].TrimStart();
            if (rest.IsEmpty || rest[0] != '=')
                continue;
            rest = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
            var length = 0;
            while (
                length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':')
            )
                length++;
            if (length > 0)
                return rest[..length].ToString();
        }
        return null;
    }
}
