using System.IO.Compression;

namespace Casus.Language.Models;

/// <summary>A model file: a line that names the format, then everything else packed by Brotli.</summary>
static class ModelFile
{
    /// <summary>No model unpacks to more; a damaged file that claims to is refused before it fills the memory.</summary>
    const int Most = 64 << 20;

    static ReadOnlySpan<byte> Heading => "casus-language-2\n"u8;

    public static byte[] Pack(byte[] payload)
    {
        using var packed = new MemoryStream();
        packed.Write(Heading);
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(payload);
        return packed.ToArray();
    }

    public static byte[] Unpack(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith(Heading))
            throw new FormatException("The language model is not of the format casus-language-2.");
        var buffer = new byte[16 << 20];
        var length = 0;
        using var decoder = new BrotliDecoder();
        var rest = file.Span[Heading.Length..];
        while (true)
        {
            var status = decoder.Decompress(rest, buffer.AsSpan(length), out var read, out var written);
            rest = rest[read..];
            length += written;
            switch (status)
            {
                case System.Buffers.OperationStatus.Done:
                    return buffer[..length];
                case System.Buffers.OperationStatus.DestinationTooSmall when buffer.Length < Most:
                    Array.Resize(ref buffer, buffer.Length * 2);
                    break;
                default:
                    throw new FormatException("A model file is damaged: it cannot be unpacked.");
            }
        }
    }
}
