using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates); gates in the order in, forget, new, out.</summary>
sealed class RecurrentDirection(Matrix input, Matrix recurrent, bool backward)
{
    public Matrix Input => input;

    public int Size => recurrent.Columns;

    /// <summary>Takes the products of the input, a row of gates for each word; writes what is remembered of each at this direction's place in the output rows.</summary>
    public void Read<T>(Span<float> gates, Lockstep order, NetworkMemory memory, Span<float> outputs)
        where T : struct, ILanes<T>
    {
        var sentences = order.Active(0);
        var cells = memory.Cells(sentences * Size);
        var states = memory.States(sentences * Size);
        cells.Clear();
        states.Clear();
        var known = 0;
        for (var i = 0; i < order.Steps; i++)
        {
            var step = backward ? order.Steps - 1 - i : i;
            var active = order.Active(step);
            var now = gates.Slice(order.Start(step) * input.Width, active * input.Width);
            // A sentence that begins at this step remembers nothing yet.
            recurrent.MultiplyOnto<T>(states, Math.Min(known, active), now);
            known = active;
            var to = outputs.Slice(order.Start(step) * Size * 2, active * Size * 2);
            Remember<T>(now, cells, states, backward ? to[Size..] : to);
        }
    }

    /// <summary>Each part is a short loop of its own: in one long one the compiler stops drawing the lanes' operations in.</summary>
    void Remember<T>(Span<float> gates, Span<float> cells, Span<short> states, Span<float> outputs)
        where T : struct, ILanes<T>
    {
        for (var row = 0; row * Size * 4 < gates.Length; row++)
        {
            var own = gates.Slice(row * Size * 4, Size * 4);
            var output = outputs.Slice(row * Size * 2, Size);
            Curves.Logistic<T>(own[..(Size * 2)]);
            Curves.Tanh<T>(own.Slice(Size * 2, Size));
            Curves.Logistic<T>(own[(Size * 3)..]);
            Keep<T>(own, cells.Slice(row * Size, Size), output);
            Curves.Tanh<T>(output);
            Show<T>(own[(Size * 3)..], output, states.Slice(row * Size, Size));
        }
    }

    /// <summary>What was remembered, as far as it is kept, and what is new, as far as it is let in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    static void Keep<T>(ReadOnlySpan<float> gates, Span<float> cells, Span<float> outputs)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            nint size = cells.Length;
            ref var let = ref MemoryMarshal.GetReference(gates[..(cells.Length * 3)]);
            ref var keep = ref Unsafe.Add(ref let, size);
            ref var fresh = ref Unsafe.Add(ref keep, size);
            ref var cell = ref MemoryMarshal.GetReference(cells);
            ref var output = ref MemoryMarshal.GetReference(outputs[..cells.Length]);
            for (nint k = 0; k < size; k += T.Count)
            {
                var value =
                    T.Load(in Unsafe.Add(ref keep, k)) * T.Load(in Unsafe.Add(ref cell, k))
                    + T.Load(in Unsafe.Add(ref let, k)) * T.Load(in Unsafe.Add(ref fresh, k));
                T.Store(value, ref Unsafe.Add(ref cell, k));
                T.Store(value, ref Unsafe.Add(ref output, k));
            }
        }
    }

    /// <summary>What of it is shown, and the same quantised for the next word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    void Show<T>(ReadOnlySpan<float> gate, Span<float> outputs, Span<short> states)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            ref var show = ref MemoryMarshal.GetReference(gate[..outputs.Length]);
            ref var output = ref MemoryMarshal.GetReference(outputs);
            for (nint k = 0; k < outputs.Length; k += T.Count)
                T.Store(
                    T.Load(in Unsafe.Add(ref show, k)) * T.Load(in Unsafe.Add(ref output, k)),
                    ref Unsafe.Add(ref output, k)
                );
            Quantiser.Quantise<T>(outputs, recurrent.Input, states);
        }
    }
}
