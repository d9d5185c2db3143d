using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Casus.Language.Models;

/// <summary>
/// Reads numbers in Rice's code (R. F. Rice 1979), lowest bit first: what lies above the low bits as so many zeros and a one, then the low bits.
/// Eight bytes of padding stand behind the last number.
/// </summary>
ref struct BitReader(ReadOnlySpan<byte> bytes)
{
    /// <summary>So many zeros mean that the number follows in 32 bits.</summary>
    public const int Escape = 24;

    /// <summary>The most low bits that are written plainly.</summary>
    public const int MostLow = 24;

    readonly ReadOnlySpan<byte> _bytes = bytes;
    int _at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Next(int low)
    {
        unchecked
        {
            var start = _at >> 3;
            if (start > _bytes.Length - sizeof(ulong))
                throw new FormatException("A model file ends too early.");
            var window = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[start..]) >> (_at & 7);
            var zeros = BitOperations.TrailingZeroCount(window);
            if (zeros >= Escape)
            {
                _at += Escape + 1 + 32;
                return (uint)(window >> (Escape + 1));
            }
            _at += zeros + 1 + low;
            return (uint)zeros << low | (uint)(window >> (zeros + 1)) & ((1u << low) - 1);
        }
    }
}
