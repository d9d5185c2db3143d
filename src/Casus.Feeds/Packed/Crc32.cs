using System.Buffers.Binary;

namespace Casus.Feeds.Packed;

/// <summary>The check sum of gzip (RFC 1952), eight bytes at a time (Kounavis and Berry 2005).</summary>
static class Crc32
{
    const uint Polynomial = 0xEDB88320;
    const int Slices = 8;

    static readonly uint[] Table = Build();

    /// <summary>Goes on from the check sum of what came before; 0 stands for nothing.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var crc = ~sum;
        while (bytes.Length >= Slices)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc =
                table[(7 * 256) + (int)(low & 255)]
                ^ table[(6 * 256) + (int)((low >> 8) & 255)]
                ^ table[(5 * 256) + (int)((low >> 16) & 255)]
                ^ table[(4 * 256) + (int)(low >> 24)]
                ^ table[(3 * 256) + (int)(high & 255)]
                ^ table[(2 * 256) + (int)((high >> 8) & 255)]
                ^ table[256 + (int)((high >> 16) & 255)]
                ^ table[(int)(high >> 24)];
            bytes = bytes[Slices..];
        }
        foreach (var b in bytes)
            crc = (crc >> 8) ^ table[(int)((crc ^ b) & 255)];
        return ~crc;
    }

    static uint[] Build()
    {
        var table = new uint[Slices * 256];
        for (uint i = 0; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            table[i] = crc;
        }
        for (var i = 256; i < table.Length; i++)
            table[i] = (table[i - 256] >> 8) ^ table[(int)(table[i - 256] & 255)];
        return table;
    }
}
