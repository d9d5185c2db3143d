using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>
/// Weights of eight bits with a scale for each row, multiplied with quantised vectors: the sums are exact whole numbers in any order.
/// They lie in panels of 32 rows, in which the weights of two neighbouring columns stand together for each row in turn:
/// one instruction multiplies and adds both for as many rows as there are lanes, and nothing is summed across lanes.
/// </summary>
sealed class Matrix
{
    /// <summary>Rows of a panel; columns are a multiple of it as well.</summary>
    public const int Panel = 32;

    readonly short[] _panels;
    readonly float[] _scales;
    readonly float[] _bias;

    public Matrix(
        ReadOnlySpan<sbyte> weights,
        int rows,
        ReadOnlySpan<float> scales,
        ReadOnlySpan<float> bias,
        float input
    )
    {
        Rows = rows;
        Columns = weights.Length / rows;
        Width = (rows + Panel - 1) / Panel * Panel;
        Input = input;
        _panels = new short[Width * Columns];
        _scales = new float[Width];
        _bias = new float[Width];
        for (var i = 0; i < rows; i++)
            _scales[i] = scales[i] / input;
        bias.CopyTo(_bias);
        for (var i = 0; i < rows; i++)
            Pack(weights.Slice(i * Columns, Columns), _panels.AsSpan(i / Panel * Panel * Columns), i % Panel);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Rows, filled up to whole panels: how many numbers each product has.</summary>
    public int Width { get; }

    /// <summary>What an input is multiplied with before it is rounded.</summary>
    public float Input { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Pack(ReadOnlySpan<sbyte> row, Span<short> panel, int at)
    {
        unchecked
        {
            var pairs = MemoryMarshal.Cast<short, int>(panel);
            for (var k = 0; k < row.Length; k += 2)
                pairs[k / 2 * Panel + at] = row[k] & 0xFFFF | row[k + 1] << 16;
        }
    }

    /// <summary>The products of so many vectors in a row, with the bias.</summary>
    public void Multiply<T>(ReadOnlySpan<short> inputs, int count, Span<float> outputs)
        where T : struct, ILanes<T> => Multiply<T>(inputs, count, outputs, onto: false);

    /// <summary>Adds the products of so many vectors in a row to what is there; the bias stays out.</summary>
    public void MultiplyOnto<T>(ReadOnlySpan<short> inputs, int count, Span<float> outputs)
        where T : struct, ILanes<T> => Multiply<T>(inputs, count, outputs, onto: true);

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    void Multiply<T>(ReadOnlySpan<short> inputs, int count, Span<float> outputs, bool onto)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            ref var input = ref MemoryMarshal.GetReference(inputs[..(count * Columns)]);
            ref var output = ref MemoryMarshal.GetReference(outputs[..(count * Width)]);
            for (var row = 0; row < Width; row += Panel)
            {
                ref var panel = ref _panels[row * Columns];
                for (var sub = row; sub < row + Panel; sub += T.Count * 2)
                {
                    ref var weights = ref Unsafe.Add(ref panel, (sub - row) * 2);
                    var at = 0;
                    for (; at + 4 <= count; at += 4)
                    {
                        ref var to = ref Unsafe.Add(ref output, at * Width + sub);
                        Four<T>(ref weights, ref Unsafe.Add(ref input, at * Columns), sub, ref to, onto);
                    }
                    if (at + 2 <= count)
                    {
                        ref var to = ref Unsafe.Add(ref output, at * Width + sub);
                        Two<T>(ref weights, ref Unsafe.Add(ref input, at * Columns), sub, ref to, onto);
                        at += 2;
                    }
                    if (at < count)
                    {
                        ref var to = ref Unsafe.Add(ref output, at * Width + sub);
                        One<T>(ref weights, ref Unsafe.Add(ref input, at * Columns), sub, ref to, onto);
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Four<T>(ref short weights, ref short input, int row, ref float output, bool onto)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            var length = Columns;
            T a0 = default,
                a1 = default,
                b0 = default,
                b1 = default,
                c0 = default,
                c1 = default,
                d0 = default,
                d1 = default;
            ref var second = ref Unsafe.Add(ref input, length);
            ref var third = ref Unsafe.Add(ref second, length);
            ref var fourth = ref Unsafe.Add(ref third, length);
            for (nint k = 0; k < length; k += 2)
            {
                var w0 = T.LoadPairs(in Unsafe.Add(ref weights, k * Panel));
                var w1 = T.LoadPairs(in Unsafe.Add(ref weights, k * Panel + T.Count * 2));
                var x = T.Spread(in Unsafe.Add(ref input, k));
                a0 = T.AddPairs(a0, w0, x);
                a1 = T.AddPairs(a1, w1, x);
                x = T.Spread(in Unsafe.Add(ref second, k));
                b0 = T.AddPairs(b0, w0, x);
                b1 = T.AddPairs(b1, w1, x);
                x = T.Spread(in Unsafe.Add(ref third, k));
                c0 = T.AddPairs(c0, w0, x);
                c1 = T.AddPairs(c1, w1, x);
                x = T.Spread(in Unsafe.Add(ref fourth, k));
                d0 = T.AddPairs(d0, w0, x);
                d1 = T.AddPairs(d1, w1, x);
            }
            Finish(a0, a1, row, ref output, onto);
            Finish(b0, b1, row, ref Unsafe.Add(ref output, Width), onto);
            Finish(c0, c1, row, ref Unsafe.Add(ref output, Width * 2), onto);
            Finish(d0, d1, row, ref Unsafe.Add(ref output, Width * 3), onto);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Two<T>(ref short weights, ref short input, int row, ref float output, bool onto)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            T a0 = default,
                a1 = default,
                b0 = default,
                b1 = default;
            ref var second = ref Unsafe.Add(ref input, Columns);
            for (nint k = 0; k < Columns; k += 2)
            {
                var w0 = T.LoadPairs(in Unsafe.Add(ref weights, k * Panel));
                var w1 = T.LoadPairs(in Unsafe.Add(ref weights, k * Panel + T.Count * 2));
                var x = T.Spread(in Unsafe.Add(ref input, k));
                a0 = T.AddPairs(a0, w0, x);
                a1 = T.AddPairs(a1, w1, x);
                x = T.Spread(in Unsafe.Add(ref second, k));
                b0 = T.AddPairs(b0, w0, x);
                b1 = T.AddPairs(b1, w1, x);
            }
            Finish(a0, a1, row, ref output, onto);
            Finish(b0, b1, row, ref Unsafe.Add(ref output, Width), onto);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void One<T>(ref short weights, ref short input, int row, ref float output, bool onto)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            T a0 = default,
                a1 = default;
            nint length = Columns;
            for (nint k = 0; k < length; k += 4)
            {
                ref var near = ref Unsafe.Add(ref weights, k * Panel);
                ref var far = ref Unsafe.Add(ref near, Panel * 2);
                var x = T.Spread(in Unsafe.Add(ref input, k));
                var y = T.Spread(in Unsafe.Add(ref input, k + 2));
                a0 = T.AddPairs(a0, T.LoadPairs(in near), x);
                a1 = T.AddPairs(a1, T.LoadPairs(in Unsafe.Add(ref near, T.Count * 2)), x);
                a0 = T.AddPairs(a0, T.LoadPairs(in far), y);
                a1 = T.AddPairs(a1, T.LoadPairs(in Unsafe.Add(ref far, T.Count * 2)), y);
            }
            Finish(a0, a1, row, ref output, onto);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Finish<T>(T first, T second, int row, ref float output, bool onto)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_scales), row);
            ref var addend = ref onto
                ? ref output
                : ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bias), row);
            var low = T.ToFloat(first) * T.Load(in scale) + T.Load(in addend);
            var high =
                T.ToFloat(second) * T.Load(in Unsafe.Add(ref scale, T.Count))
                + T.Load(in Unsafe.Add(ref addend, T.Count));
            T.Store(low, ref output);
            T.Store(high, ref Unsafe.Add(ref output, T.Count));
        }
    }
}
