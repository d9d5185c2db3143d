namespace Casus.Feeds.Packed;

/// <summary>Ways of packing that are told but not unpacked, and the program that unpacks them.</summary>
static class OtherPacking
{
    /// <summary>The name of the way and a command; null where the bytes begin like none.</summary>
    public static (string Name, string Command)? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) ? ("zstd", "zstd -d")
        // A crawl packed with zstd begins with its dictionary, in a frame that is skipped.
        : head.Length >= 4 && (head[0] & 0xF0) == 0x50 && head[1..4] is [0x2A, 0x4D, 0x18] ? ("zstd", "zstd -d")
        : head.StartsWith((ReadOnlySpan<byte>)[0x04, 0x22, 0x4D, 0x18]) ? ("lz4", "lz4 -d")
        : head.StartsWith("BZh"u8) ? ("bzip2", "bunzip2")
        : head.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A]) ? ("xz", "unxz")
        : null;
}
