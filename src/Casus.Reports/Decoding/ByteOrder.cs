using System.Globalization;
using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Decoding;

/// <summary>UTF-16 and UTF-32: by their mark, by what the transport says, or by bytes that make sense in no other way.</summary>
static class ByteOrder
{
    const int Head = 2048;
    const int Least = 16;

    /// <summary>So many scripts beside each other are noise.</summary>
    const int MostScripts = 4;

    /// <param name="named">What the transport says.</param>
    public static (Encoding? Encoding, int Skip) Of(ReadOnlySpan<byte> bytes, string? named)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Wide4(isBig: false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return (Wide4(isBig: true), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Wide2(isBig: false), 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Wide2(isBig: true), 2);
        var isNamed = named is not null && Charsets.Find(named) is { } said && IsWide(said);
        return (Unmarked(bytes[..Math.Min(bytes.Length, Head)], isNamed), 0);
    }

    public static bool IsWide(Encoding encoding) => encoding is UnicodeEncoding or UTF32Encoding;

    static Encoding? Unmarked(ReadOnlySpan<byte> head, bool isNamed)
    {
        if (head.Length < (isNamed ? 2 : Least) || !MayBeWide(head))
            return null;
        foreach (
            var encoding in (ReadOnlySpan<Encoding>)
                [Wide4(isBig: false), Wide4(isBig: true), Wide2(isBig: false), Wide2(isBig: true)]
        )
            if (IsText(head, encoding))
                return encoding;
        return null;
    }

    /// <summary>Bytes of ASCII with a few zeros among them are damage.</summary>
    static bool MayBeWide(ReadOnlySpan<byte> head)
    {
        var (zeros, others) = (0, 0);
        foreach (var b in head)
            if (b == 0)
                zeros++;
            else if (b is < 0x09 or (> 0x0D and < 0x20) or > 0x7E)
                others++;
        return zeros > 0 && (zeros * 4 >= head.Length || others * 4 >= head.Length);
    }

    /// <summary>Letters of few scripts with blanks, breaks or points among them, and nothing that no text holds.</summary>
    static bool IsText(ReadOnlySpan<byte> head, Encoding encoding)
    {
        var size = encoding is UTF32Encoding ? 4 : 2;
        var text = encoding.GetString(head[..(head.Length / size * size)]);
        // The head may end between the halves of a pair.
        var end = text.EndsWith('\uFFFD') ? text.Length - 1 : text.Length;
        var scripts = new HashSet<Script>();
        var (letters, plain) = (0, 0);
        foreach (var c in text.AsSpan(0, end))
        {
            if (c is '\t' or '\n' or '\r' or (>= ' ' and < '\u007F') or '、' or '。' or '，')
                plain++;
            else if (
                c == '\uFFFD'
                || char.GetUnicodeCategory(c)
                    is UnicodeCategory.Control
                        or UnicodeCategory.OtherNotAssigned
                        or UnicodeCategory.PrivateUse
            )
                return false;
            if (char.IsLetter(c))
            {
                letters++;
                scripts.Add(Scripts.Of(c));
            }
        }
        return plain > 0 && letters > 0 && scripts.Count <= MostScripts;
    }

    static UnicodeEncoding Wide2(bool isBig) => new(isBig, byteOrderMark: false);

    static UTF32Encoding Wide4(bool isBig) => new(isBig, byteOrderMark: false);
}
