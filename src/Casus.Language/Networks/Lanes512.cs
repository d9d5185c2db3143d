using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Casus.Language.Networks;

/// <summary>Sixteen lanes: AVX-512.</summary>
readonly struct Lanes512(Vector512<int> bits) : ILanes<Lanes512>
{
    readonly Vector512<int> _bits = bits;

    Vector512<float> Values => _bits.AsSingle();

    public static int Count => Vector512<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Of(float value) => Of(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes512 Of(Vector512<float> values) => new(values.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref readonly float from) => Of(Vector512.LoadUnsafe(in from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 LoadPairs(ref readonly short from) => new(Vector512.LoadUnsafe(in from).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Spread(ref readonly short pair) =>
        new(Vector512.Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in pair)))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 LoadBytes(ref readonly sbyte from) =>
        Of(Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(Vector128.LoadUnsafe(in from))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes512 value, ref float to) => value.Values.StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreShorts(Lanes512 first, Lanes512 second, ref short to) =>
        Vector512.Narrow(first._bits, second._bits).StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 ToFloat(Lanes512 whole) => Of(Vector512.ConvertToSingle(whole._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddPairs(Lanes512 sums, Lanes512 left, Lanes512 right) =>
        new(sums._bits + Avx512BW.MultiplyAddAdjacent(left._bits.AsInt16(), right._bits.AsInt16()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(Lanes512 whole)
    {
        var (low, high) = Vector512.Widen(whole._bits);
        return Vector512.Sum(low + high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplyAdd(Lanes512 left, Lanes512 right, Lanes512 addend) =>
        Of(Vector512.FusedMultiplyAdd(left.Values, right.Values, addend.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Least(Lanes512 left, Lanes512 right) => Of(Vector512.MinNative(left.Values, right.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Most(Lanes512 left, Lanes512 right) => Of(Vector512.MaxNative(left.Values, right.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => Of(left.Values + right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => Of(left.Values - right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator *(Lanes512 left, Lanes512 right) => Of(left.Values * right.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator /(Lanes512 left, Lanes512 right) => Of(left.Values / right.Values);
}
