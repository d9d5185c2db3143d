using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>UTF-16 and UTF-32: by their mark, by what the transport says, or by bytes that make sense in no other way.</summary>
static class ByteOrder
{
    const int Head = 2048;
    const int Least = 16;

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
        if (head.Length < (isNamed ? 2 : Least) || !WideText.MayBe(head))
            return null;
        foreach (
            var encoding in (ReadOnlySpan<Encoding>)
                [Wide4(isBig: false), Wide4(isBig: true), Wide2(isBig: false), Wide2(isBig: true)]
        )
            if (WideText.Is(head, encoding))
                return encoding;
        return null;
    }

    static UnicodeEncoding Wide2(bool isBig) => new(isBig, byteOrderMark: false);

    static UTF32Encoding Wide4(bool isBig) => new(isBig, byteOrderMark: false);
}
