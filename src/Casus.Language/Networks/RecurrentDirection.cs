using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates); gates in the order in, forget, new, out.</summary>
sealed class RecurrentDirection(Matrix input, Matrix recurrent, bool backward)
{
    public Matrix Input => input;

    public int Size => recurrent.Columns;

    /// <summary>Reads the quantised input rows; writes what is remembered of each word at this direction's place in the output rows.</summary>
    public void Read<T>(ReadOnlySpan<short> inputs, Lockstep order, NetworkMemory memory, Span<float> outputs)
        where T : struct, ILanes<T>
    {
        var rows = order.Start(order.Steps);
        var gates = memory.Gates(rows * input.Width);
        input.Multiply<T>(inputs, rows, gates);
        var sentences = order.Active(0);
        var cells = memory.Cells(sentences * Size);
        var states = memory.States(sentences * Size);
        cells.Clear();
        states.Clear();
        for (var i = 0; i < order.Steps; i++)
        {
            var step = backward ? order.Steps - 1 - i : i;
            var active = order.Active(step);
            var now = gates.Slice(order.Start(step) * input.Width, active * input.Width);
            recurrent.MultiplyOnto<T>(states, active, now);
            var to = outputs.Slice(order.Start(step) * Size * 2, active * Size * 2);
            Remember<T>(now, cells, states, backward ? to[Size..] : to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Remember<T>(ReadOnlySpan<float> gates, Span<float> cells, Span<short> states, Span<float> outputs)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            var count = gates.Length / (Size * 4);
            ref var gate = ref MemoryMarshal.GetReference(gates);
            ref var cell = ref MemoryMarshal.GetReference(cells[..(count * Size)]);
            ref var state = ref MemoryMarshal.GetReference(states[..(count * Size)]);
            ref var output = ref MemoryMarshal.GetReference(outputs[..((count * 2 - 1) * Size)]);
            for (var row = 0; row < count; row++)
            {
                for (var k = 0; k < Size; k += T.Count * 2)
                {
                    var low = Step<T>(ref Unsafe.Add(ref gate, k), ref Unsafe.Add(ref cell, k));
                    var high = Step<T>(ref Unsafe.Add(ref gate, k + T.Count), ref Unsafe.Add(ref cell, k + T.Count));
                    T.Store(low, ref Unsafe.Add(ref output, k));
                    T.Store(high, ref Unsafe.Add(ref output, k + T.Count));
                    T.StoreShorts(
                        Quantiser.Bits(low, recurrent.Input, -Quantiser.Most),
                        Quantiser.Bits(high, recurrent.Input, -Quantiser.Most),
                        ref Unsafe.Add(ref state, k)
                    );
                }
                gate = ref Unsafe.Add(ref gate, Size * 4);
                cell = ref Unsafe.Add(ref cell, Size);
                state = ref Unsafe.Add(ref state, Size);
                output = ref Unsafe.Add(ref output, Size * 2);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    T Step<T>(ref float gate, ref float cell)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            var let = Curves.Logistic(T.Load(in gate));
            var keep = Curves.Logistic(T.Load(in Unsafe.Add(ref gate, Size)));
            var fresh = Curves.Tanh(T.Load(in Unsafe.Add(ref gate, Size * 2)));
            var show = Curves.Logistic(T.Load(in Unsafe.Add(ref gate, Size * 3)));
            var value = keep * T.Load(in cell) + let * fresh;
            T.Store(value, ref cell);
            return show * Curves.Tanh(value);
        }
    }
}
