using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>Floats to whole numbers of fourteen bits, rounded to the nearest, to the even one between two.</summary>
static class Quantiser
{
    public const int Most = 8191;

    /// <summary>Added to a small float, it leaves the whole number in the float's lower bits.</summary>
    const float Shift = 12582912f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Quantise<T>(ReadOnlySpan<float> values, float scale, Span<short> whole)
        where T : struct, ILanes<T> => Quantise<T>(values, scale, -Most, whole);

    /// <summary>What is below zero becomes zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Rectify<T>(ReadOnlySpan<float> values, float scale, Span<short> whole)
        where T : struct, ILanes<T> => Quantise<T>(values, scale, 0, whole);

    /// <summary>What is below zero in the sum of both becomes zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void RectifySum<T>(
        ReadOnlySpan<float> left,
        ReadOnlySpan<float> right,
        float scale,
        Span<short> whole
    )
        where T : struct, ILanes<T>
    {
        ref var one = ref MemoryMarshal.GetReference(left);
        ref var other = ref MemoryMarshal.GetReference(right[..left.Length]);
        ref var to = ref MemoryMarshal.GetReference(whole[..left.Length]);
        unchecked
        {
            for (var i = 0; i < left.Length; i += T.Count * 2)
            {
                var first = T.Load(in Unsafe.Add(ref one, i)) + T.Load(in Unsafe.Add(ref other, i));
                var second =
                    T.Load(in Unsafe.Add(ref one, i + T.Count)) + T.Load(in Unsafe.Add(ref other, i + T.Count));
                T.StoreShorts(Bits(first, scale, 0), Bits(second, scale, 0), ref Unsafe.Add(ref to, i));
            }
        }
    }

    /// <summary>The whole number of each lane in its lower sixteen bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Bits<T>(T value, float scale, float least)
        where T : struct, ILanes<T> => T.Least(T.Most(value * T.Of(scale), T.Of(least)), T.Of(Most)) + T.Of(Shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Quantise<T>(ReadOnlySpan<float> values, float scale, float least, Span<short> whole)
        where T : struct, ILanes<T>
    {
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(whole[..values.Length]);
        unchecked
        {
            for (var i = 0; i < values.Length; i += T.Count * 2)
            {
                var first = T.Load(in Unsafe.Add(ref from, i));
                var second = T.Load(in Unsafe.Add(ref from, i + T.Count));
                T.StoreShorts(Bits(first, scale, least), Bits(second, scale, least), ref Unsafe.Add(ref to, i));
            }
        }
    }
}
