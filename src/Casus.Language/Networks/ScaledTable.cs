using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>Rows of eight-bit numbers with a scale for each row, left where the file has them.</summary>
sealed class ScaledTable(ReadOnlyMemory<byte> cells, float[] scales)
{
    public int Rows => scales.Length;

    public int Columns { get; } = cells.Length / scales.Length;

    public void Copy(int row, Span<float> to)
    {
        var scale = scales[row];
        var from = Row(row);
        for (var i = 0; i < from.Length; i++)
            to[i] = from[i] * scale;
    }

    /// <summary>Adds a row to a sum; the columns are a multiple of sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void Add<T>(int row, Span<float> sum)
        where T : struct, ILanes<T>
    {
        var scale = T.Of(scales[row]);
        var values = Row(row);
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(sum[..values.Length]);
        for (var i = 0; i < values.Length; i += T.Count)
        {
            ref var place = ref Unsafe.Add(ref to, i);
            T.Store(T.Load(in place) + T.LoadBytes(in Unsafe.Add(ref from, i)) * scale, ref place);
        }
    }

    ReadOnlySpan<sbyte> Row(int row) => MemoryMarshal.Cast<byte, sbyte>(cells.Span.Slice(row * Columns, Columns));
}
