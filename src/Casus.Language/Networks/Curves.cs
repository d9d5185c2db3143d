using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>
/// Our own tanh and logistic function, a fixed run of operations: those of the C library differ from machine to machine.
/// The quotient of polynomials is that of Eigen's ptanh; it errs by less than 1e-6.
/// </summary>
static class Curves
{
    /// <summary>Beyond it tanh is one in float.</summary>
    const float Flat = 7.90531110763549805f;

    /// <summary>Tanh of each number, in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Tanh<T>(Span<float> values)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            ref var place = ref MemoryMarshal.GetReference(values);
            for (nint i = 0; i < values.Length; i += T.Count)
                T.Store(Tanh(T.Load(in Unsafe.Add(ref place, i))), ref Unsafe.Add(ref place, i));
        }
    }

    /// <summary>The logistic function of each number, in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Logistic<T>(Span<float> values)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            var half = T.Of(0.5f);
            ref var place = ref MemoryMarshal.GetReference(values);
            for (nint i = 0; i < values.Length; i += T.Count)
                T.Store(
                    T.MultiplyAdd(Tanh(T.Load(in Unsafe.Add(ref place, i)) * half), half, half),
                    ref Unsafe.Add(ref place, i)
                );
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Tanh<T>(T value)
        where T : struct, ILanes<T>
    {
        var x = T.Most(T.Least(value, T.Of(Flat)), T.Of(-Flat));
        var square = x * x;
        var above = T.MultiplyAdd(T.Of(-2.76076847742355e-16f), square, T.Of(2.00018790482477e-13f));
        above = T.MultiplyAdd(above, square, T.Of(-8.60467152213735e-11f));
        above = T.MultiplyAdd(above, square, T.Of(5.12229709037114e-08f));
        above = T.MultiplyAdd(above, square, T.Of(1.48572235717979e-05f));
        above = T.MultiplyAdd(above, square, T.Of(6.37261928875436e-04f));
        above = T.MultiplyAdd(above, square, T.Of(4.89352455891786e-03f));
        var below = T.MultiplyAdd(T.Of(1.19825839466702e-06f), square, T.Of(1.18534705686654e-04f));
        below = T.MultiplyAdd(below, square, T.Of(2.26843463243900e-03f));
        below = T.MultiplyAdd(below, square, T.Of(4.89352518554385e-03f));
        return x * above / below;
    }
}
