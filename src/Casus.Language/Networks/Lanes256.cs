using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Casus.Language.Networks;

/// <summary>Eight lanes: AVX2.</summary>
readonly struct Lanes256(Vector256<int> bits) : ILanes<Lanes256>
{
    readonly Vector256<int> _bits = bits;

    Vector256<float> Values => _bits.AsSingle();

    public static int Count => Vector256<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Of(float value) => Of(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes256 Of(Vector256<float> values) => new(values.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref readonly float from) => Of(Vector256.LoadUnsafe(in from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadPairs(ref readonly short from) => new(Vector256.LoadUnsafe(in from).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Spread(ref readonly short pair) =>
        new(Vector256.Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in pair)))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LoadBytes(ref readonly sbyte from) =>
        Of(
            Vector256.ConvertToSingle(
                Avx2.ConvertToVector256Int32(
                    Vector128
                        .CreateScalarUnsafe(
                            Unsafe.ReadUnaligned<long>(in Unsafe.As<sbyte, byte>(ref Unsafe.AsRef(in from)))
                        )
                        .AsSByte()
                )
            )
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes256 value, ref float to) => value.Values.StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreShorts(Lanes256 first, Lanes256 second, ref short to) =>
        Vector256.Narrow(first._bits, second._bits).StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 ToFloat(Lanes256 whole) => Of(Vector256.ConvertToSingle(whole._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddPairs(Lanes256 sums, Lanes256 left, Lanes256 right) =>
        new(sums._bits + Avx2.MultiplyAddAdjacent(left._bits.AsInt16(), right._bits.AsInt16()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(Lanes256 whole)
    {
        var (low, high) = Vector256.Widen(whole._bits);
        return Vector256.Sum(low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplyAdd(Lanes256 left, Lanes256 right, Lanes256 addend) =>
        Of(Vector256.FusedMultiplyAdd(left.Values, right.Values, addend.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Least(Lanes256 left, Lanes256 right) => Of(Vector256.MinNative(left.Values, right.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Most(Lanes256 left, Lanes256 right) => Of(Vector256.MaxNative(left.Values, right.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => Of(left.Values + right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => Of(left.Values - right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 left, Lanes256 right) => Of(left.Values * right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 left, Lanes256 right) => Of(left.Values / right.Values);
}
