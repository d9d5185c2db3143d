namespace Casus.Reports.Decoding;

/// <summary>Tells what is no text, by its first bytes and by control characters that no text holds.</summary>
static class BinaryContent
{
    const int Head = 8192;

    /// <summary>What it is, for a message; null when it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "a PDF";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a ZIP archive or an office document";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "gzip-compressed";
        if (
            bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        )
            return "a picture";
        var head = bytes[..Math.Min(bytes.Length, Head)];
        var controls = 0;
        foreach (var b in head)
            if (b == 0)
                return "binary (it holds NUL bytes)";
            else if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12 or 27))
                controls++;
        return controls * 10 > head.Length ? "binary" : null;
    }
}
