using System.Runtime.CompilerServices;

namespace Casus.Language.Networks;

/// <summary>One lane in plain C#: the reference that the others equal.</summary>
readonly struct PlainLanes(int bits) : ILanes<PlainLanes>
{
    readonly int _bits = bits;

    float Value => BitConverter.Int32BitsToSingle(_bits);

    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes Of(float value) => new(BitConverter.SingleToInt32Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes Load(ref readonly float from) => Of(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes LoadPairs(ref readonly short from) =>
        new(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in from))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes Spread(ref readonly short pair) => LoadPairs(in pair);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes LoadBytes(ref readonly sbyte from) => Of(from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(PlainLanes value, ref float to) => to = value.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreShorts(PlainLanes first, PlainLanes second, ref short to)
    {
        to = unchecked((short)first._bits);
        Unsafe.Add(ref to, 1) = unchecked((short)second._bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes ToFloat(PlainLanes whole) => Of(whole._bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes AddPairs(PlainLanes sums, PlainLanes left, PlainLanes right) =>
        new(unchecked(sums._bits + (short)left._bits * (short)right._bits + (left._bits >> 16) * (right._bits >> 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(PlainLanes whole) => whole._bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes MultiplyAdd(PlainLanes left, PlainLanes right, PlainLanes addend) =>
        Of(MathF.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes Least(PlainLanes left, PlainLanes right) => left.Value < right.Value ? left : right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes Most(PlainLanes left, PlainLanes right) => left.Value > right.Value ? left : right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes operator +(PlainLanes left, PlainLanes right) => Of(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes operator -(PlainLanes left, PlainLanes right) => Of(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes operator *(PlainLanes left, PlainLanes right) => Of(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PlainLanes operator /(PlainLanes left, PlainLanes right) => Of(left.Value / right.Value);
}
