using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Byte order marks of UTF-16 and UTF-32, and UTF-16 without one, which shows as every other byte being NUL.</summary>
static class ByteOrder
{
    public static (Encoding? Encoding, int Skip) Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2);
        return (Unmarked(bytes[..Math.Min(bytes.Length, 2048)]), 0);
    }

    static UnicodeEncoding? Unmarked(ReadOnlySpan<byte> head)
    {
        if (head.Length < 16)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
            if (head[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        var most = head.Length * 2 / 5;
        return odd > most && even == 0 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > most && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }
}
