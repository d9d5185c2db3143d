using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Charsets that write everything in seven bits, shifting by escape sequences: to UTF-8 they look like ASCII.</summary>
static class SevenBit
{
    const byte Escape = 0x1B;

    /// <summary>Null where nothing is shifted.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes, IEnumerable<string> named)
    {
        for (var at = bytes.IndexOf(Escape); at >= 0; )
        {
            var rest = bytes[(at + 1)..];
            if (
                rest.StartsWith("$B"u8)
                || rest.StartsWith("$@"u8)
                || rest.StartsWith("$(D"u8)
                || rest.StartsWith("(J"u8)
                || rest.StartsWith("(I"u8)
            )
                return Charsets.Find("iso-2022-jp");
            if (rest.StartsWith("$)C"u8))
                return Charsets.Find("iso-2022-kr");
            var next = rest.IndexOf(Escape);
            at = next < 0 ? -1 : at + 1 + next;
        }
        // "~{" alone may be anything: here the name must stand beside it.
        return
            bytes.IndexOf("~{"u8) >= 0
            && named.FirstOrDefault(n => n.StartsWith("hz", StringComparison.OrdinalIgnoreCase)) is { } hz
            ? Charsets.Find(hz)
            : null;
    }
}
