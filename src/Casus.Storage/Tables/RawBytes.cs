using System.IO.Compression;

namespace Casus.Storage.Tables;

/// <summary>A report's bytes as they lie in the file: packed where that makes them smaller.</summary>
static class RawBytes
{
    public static (string Form, byte[] Bytes) Pack(ReadOnlySpan<byte> raw)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(raw);
        return packed.Length < raw.Length ? ("deflate", packed.ToArray()) : ("plain", raw.ToArray());
    }

    public static byte[] Unpack(string form, byte[] bytes)
    {
        if (form == "plain")
            return bytes;
        using var deflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var raw = new MemoryStream();
        deflate.CopyTo(raw);
        return raw.ToArray();
    }
}
