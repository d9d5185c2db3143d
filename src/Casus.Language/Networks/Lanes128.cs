using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Casus.Language.Networks;

/// <summary>Four lanes, on any processor that .NET knows vectors of.</summary>
readonly struct Lanes128(Vector128<int> bits) : ILanes<Lanes128>
{
    readonly Vector128<int> _bits = bits;

    Vector128<float> Values => _bits.AsSingle();

    public static int Count => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Of(float value) => Of(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes128 Of(Vector128<float> values) => new(values.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(ref readonly float from) => Of(Vector128.LoadUnsafe(in from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LoadPairs(ref readonly short from) => new(Vector128.LoadUnsafe(in from).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Spread(ref readonly short pair) =>
        new(Vector128.Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in pair)))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LoadBytes(ref readonly sbyte from)
    {
        var four = Unsafe.ReadUnaligned<int>(in Unsafe.As<sbyte, byte>(ref Unsafe.AsRef(in from)));
        var shorts = Vector128.WidenLower(Vector128.CreateScalarUnsafe(four).AsSByte());
        return Of(Vector128.ConvertToSingle(Vector128.WidenLower(shorts)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128 value, ref float to) => value.Values.StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreShorts(Lanes128 first, Lanes128 second, ref short to) =>
        Vector128.Narrow(first._bits, second._bits).StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 ToFloat(Lanes128 whole) => Of(Vector128.ConvertToSingle(whole._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 AddPairs(Lanes128 sums, Lanes128 left, Lanes128 right) =>
        Sse2.IsSupported
            ? new(sums._bits + Sse2.MultiplyAddAdjacent(left._bits.AsInt16(), right._bits.AsInt16()))
            : new(
                sums._bits
                    + (left._bits << 16 >> 16) * (right._bits << 16 >> 16)
                    + (left._bits >> 16) * (right._bits >> 16)
            );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(Lanes128 whole)
    {
        var (low, high) = Vector128.Widen(whole._bits);
        return Vector128.Sum(low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MultiplyAdd(Lanes128 left, Lanes128 right, Lanes128 addend) =>
        Of(Vector128.FusedMultiplyAdd(left.Values, right.Values, addend.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Least(Lanes128 left, Lanes128 right) => Of(Vector128.MinNative(left.Values, right.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Most(Lanes128 left, Lanes128 right) => Of(Vector128.MaxNative(left.Values, right.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => Of(left.Values + right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => Of(left.Values - right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 left, Lanes128 right) => Of(left.Values * right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator /(Lanes128 left, Lanes128 right) => Of(left.Values / right.Values);
}
