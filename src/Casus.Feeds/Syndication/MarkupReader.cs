using System.Text;

namespace Casus.Feeds.Syndication;

/// <summary>
/// Cuts UTF-8 bytes into tags and text, forward only, in bounded memory. It reads well-formed XML as XML is meant and goes on where it is not:
/// feeds in use have bare ampersands and tags that nobody closed. Document types are skipped; what they declare is never expanded.
/// </summary>
sealed class MarkupReader(InputStream input)
{
    const int LongestTag = 256 * 1024;

    static readonly KeyValuePair<string, string>[] None = [];

    /// <summary>A document type declares entities of its own.</summary>
    public bool DeclaresEntities { get; private set; }

    /// <summary>The next piece; null at the end.</summary>
    public MarkupToken? Next()
    {
        while (true)
        {
            var ahead = input.Ahead(9);
            if (ahead.IsEmpty)
                return null;
            if (ahead[0] != '<')
                return Text();
            if (ahead.StartsWith("<!--"u8))
                SkipPast(4, "-->"u8);
            else if (ahead.StartsWith("<![CDATA["u8))
                return Raw();
            else if (ahead.StartsWith("<?"u8))
                SkipPast(2, "?>"u8);
            else if (ahead.StartsWith("<!"u8))
                SkipDeclaration();
            else if (ahead.Length > 1 && (ahead[1] == '/' || IsNameStart(ahead[1])))
            {
                if (Tag() is { } tag)
                    return tag;
            }
            else
            {
                input.Skip(1);
                return new(MarkupKind.Text, "<", None, false, 1);
            }
        }
    }

    static bool IsNameStart(byte b) => char.IsAsciiLetter((char)b) || b is (byte)'_' or (byte)':' or >= 0x80;

    MarkupToken Text()
    {
        var searched = 0;
        while (true)
        {
            var held = input.Held;
            var next = held[searched..].IndexOf((byte)'<');
            searched = next < 0 ? held.Length : searched + next;
            if (next >= 0 || held.Length > InputLimits.Largest || !input.More())
                break;
        }
        var text = References.Read(Encoding.UTF8.GetString(input.Held[..searched]));
        input.Skip(searched);
        return new(MarkupKind.Text, text, None, false, searched);
    }

    /// <summary>A section of characters that stand for themselves. What goes beyond the largest report is dropped.</summary>
    MarkupToken Raw()
    {
        input.Skip("<![CDATA["u8.Length);
        var searched = 0;
        while (true)
        {
            var held = input.Held;
            var end = held[searched..].IndexOf("]]>"u8);
            if (end >= 0 || held.Length > InputLimits.Largest || !input.More())
            {
                var length = end >= 0 ? searched + end : input.Held.Length;
                var text = Encoding.UTF8.GetString(input.Held[..length]);
                input.Skip(length);
                SkipPast(0, "]]>"u8);
                return new(MarkupKind.Text, text, None, false, length);
            }
            searched = Math.Max(0, held.Length - 2);
        }
    }

    /// <summary>Passes by everything up to and with the end mark, without holding it.</summary>
    void SkipPast(int start, ReadOnlySpan<byte> mark)
    {
        input.Skip(start);
        while (true)
        {
            var held = input.Held;
            var end = held.IndexOf(mark);
            if (end >= 0)
            {
                input.Skip(end + mark.Length);
                return;
            }
            input.Skip(Math.Max(0, held.Length - mark.Length + 1));
            if (!input.More())
            {
                input.Skip(input.Held.Length);
                return;
            }
        }
    }

    /// <summary>A document type, perhaps with declarations in square brackets.</summary>
    void SkipDeclaration()
    {
        var (depth, quote) = (0, (byte)0);
        input.Skip(2);
        while (!input.Ahead(8).IsEmpty)
        {
            var ahead = input.Ahead(8);
            var b = ahead[0];
            if (quote != 0)
                quote = b == quote ? (byte)0 : quote;
            else if (ahead.StartsWith("<!--"u8))
            {
                SkipPast(4, "-->"u8);
                continue;
            }
            else if (b is (byte)'"' or (byte)'\'')
                quote = b;
            else if (b is (byte)'[' or (byte)']')
                depth += b == '[' ? 1 : -1;
            else if (b == '>' && depth <= 0)
            {
                input.Skip(1);
                return;
            }
            DeclaresEntities |= ahead.StartsWith("<!ENTITY"u8);
            input.Skip(1);
        }
    }

    /// <summary>Null when it does not end: then it was dropped.</summary>
    MarkupToken? Tag()
    {
        var end = TagEnd();
        if (end < 0)
        {
            input.Skip(Math.Min(input.Held.Length, LongestTag));
            return null;
        }
        var tag = Encoding.UTF8.GetString(input.Held[1..end]);
        input.Skip(end + 1);
        return tag[0] == '/'
            ? new(MarkupKind.End, tag[1..].Trim(), None, false, end + 1)
            : TagParts.Start(tag, end + 1);
    }

    /// <summary>Where the bracket stands that closes the tag: the first outside of quotes, else the first of all.</summary>
    int TagEnd()
    {
        while (true)
        {
            var held = input.Held[..Math.Min(input.Held.Length, LongestTag)];
            var end = Closing(held);
            if (end >= 0)
                return end;
            if (held.Length == LongestTag || !input.More())
                return input.Held[..Math.Min(input.Held.Length, LongestTag)].IndexOf((byte)'>');
        }
    }

    static int Closing(ReadOnlySpan<byte> held)
    {
        for (var at = 1; at < held.Length; at++)
        {
            var next = held[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0)
                return -1;
            at += next;
            if (held[at] == '>')
                return at;
            var quote = held[(at + 1)..].IndexOf(held[at]);
            if (quote < 0)
                return -1;
            at += quote + 1;
        }
        return -1;
    }
}
