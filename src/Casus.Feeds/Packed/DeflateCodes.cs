using System.Collections.Immutable;

namespace Casus.Feeds.Packed;

/// <summary>The symbols of deflate (RFC 1951, 3.2.5 and 3.2.6) as entries of a <see cref="HuffmanTable"/>, and the fixed codes.</summary>
static class DeflateCodes
{
    public const int MostLetters = 286;
    public const int MostDistances = 30;

    /// <summary>Two more than may be sent: the fixed code has room for them.</summary>
    const int AllLetters = 288;

    /// <summary>Bytes, the end of the block, and the lengths of copies.</summary>
    public static ImmutableArray<uint> Letters { get; } = MakeLetters();

    public static ImmutableArray<uint> Distances { get; } = MakeDistances();

    /// <summary>The lengths of codes, and the three ways to repeat them.</summary>
    public static ImmutableArray<uint> Lengths { get; } =
    [
        .. Enumerable
            .Range(0, 19)
            .Select(symbol =>
                HuffmanTable.Entry(
                    HuffmanTable.Literal,
                    symbol,
                    symbol == 16 ? 2
                        : symbol == 17 ? 3
                        : symbol == 18 ? 7
                        : 0
                )
            ),
    ];

    public static ImmutableArray<byte> FixedLetters { get; } =
    [
        .. Enumerable
            .Range(0, AllLetters)
            .Select(s =>
                (byte)(
                    s < 144 ? 8
                    : s < 256 ? 9
                    : s < 280 ? 7
                    : 8
                )
            ),
    ];

    public static ImmutableArray<byte> FixedDistances { get; } = [.. Enumerable.Repeat((byte)5, 32)];

    static ImmutableArray<uint> MakeLetters()
    {
        var entries = new uint[AllLetters];
        for (var symbol = 0; symbol < 256; symbol++)
            entries[symbol] = HuffmanTable.Entry(HuffmanTable.Literal, symbol);
        entries[256] = HuffmanTable.Entry(HuffmanTable.End, 0);
        var length = 3;
        for (var symbol = 257; symbol < 285; symbol++)
        {
            var extra = Math.Max(0, ((symbol - 257) / 4) - 1);
            entries[symbol] = HuffmanTable.Entry(HuffmanTable.Copy, length, extra);
            length += 1 << extra;
        }
        entries[285] = HuffmanTable.Entry(HuffmanTable.Copy, 258);
        return [.. entries];
    }

    /// <summary>Two more than may be sent, without a meaning.</summary>
    static ImmutableArray<uint> MakeDistances()
    {
        var entries = new uint[32];
        var distance = 1;
        for (var symbol = 0; symbol < MostDistances; symbol++)
        {
            var extra = Math.Max(0, (symbol / 2) - 1);
            entries[symbol] = HuffmanTable.Entry(HuffmanTable.Copy, distance, extra);
            distance += 1 << extra;
        }
        return [.. entries];
    }
}
