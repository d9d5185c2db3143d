using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Casus.Language.Models;

/// <summary>
/// Integer weights of a linear model: each hashed feature holds the few classes that it speaks for or against.
/// Slots stand in the order of their keys, each at or soon behind the place that its key names, so that a table fills from front to back.
/// </summary>
sealed class SparseWeights
{
    /// <summary>An empty slot ends every search, as no key is greater.</summary>
    const uint Empty = uint.MaxValue;

    readonly Slot[] _slots;
    readonly short[] _cells;
    readonly uint _homes;

    /// <summary>The cells of a slot go up to where those of the next begin.</summary>
    readonly record struct Slot(uint Key, int Start);

    readonly record struct Pair(short Class, short Weight);

    SparseWeights(int classes, Slot[] slots, short[] cells, uint homes)
    {
        Classes = classes;
        Width = WidthOf(classes);
        _slots = slots;
        _cells = cells;
        _homes = homes;
    }

    public int Classes { get; }

    /// <summary>How many scores there must be room for: the classes, filled up to whole vectors.</summary>
    public int Width { get; }

    /// <summary>A row for many classes holds a weight for each, one for few holds pairs of class and weight.</summary>
    public static int CellsOf(int count, int classes) => IsWide(count, WidthOf(classes)) ? WidthOf(classes) : count * 2;

    /// <summary>Adds the weights of the features to the scores, of which there are <see cref="Width"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        unchecked
        {
            // No branch waits for memory here, so that the processor fetches all the slots side by side.
            Span<uint> first = stackalloc uint[features.Length];
            Span<int> found = stackalloc int[features.Length];
            var slots = _slots;
            for (var i = 0; i < features.Length; i++)
            {
                var at = Home(features[i], _homes);
                found[i] = at;
                first[i] = slots[at].Key;
            }
            var rows = 0;
            for (var i = 0; i < features.Length; i++)
            {
                var (at, key, met) = (found[i], features[i], first[i]);
                while (met < key)
                    met = slots[++at].Key;
                found[rows] = at;
                rows += met == key ? 1 : 0;
            }
            // The same for the rows: their first cells are asked for before any is added.
            var cells = _cells;
            for (var i = 0; i < rows; i++)
                first[i] = (uint)cells[slots[found[i]].Start];
            foreach (var at in found[..rows])
            {
                var start = slots[at].Start;
                var row = _cells.AsSpan(start, slots[at + 1].Start - start);
                if (row.Length == Width)
                    AddAll(row, scores);
                else
                    AddPairs(MemoryMarshal.Cast<short, Pair>(row), scores);
            }
        }
    }

    static void AddAll(ReadOnlySpan<short> row, Span<int> scores)
    {
        var wide = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        var narrow = MemoryMarshal.Cast<short, Vector256<short>>(row);
        unchecked
        {
            for (var i = 0; i < narrow.Length; i++)
            {
                var (low, high) = Vector256.Widen(narrow[i]);
                wide[i * 2] += low;
                wide[i * 2 + 1] += high;
            }
        }
    }

    static void AddPairs(ReadOnlySpan<Pair> row, Span<int> scores)
    {
        unchecked
        {
            foreach (var (label, weight) in row)
                scores[label] += weight;
        }
    }

    /// <summary>Reads what <c>WeightWriter</c> wrote. Throws <see cref="FormatException"/> when it cannot be so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SparseWeights Read(ModelReader reader)
    {
        var columns = WeightColumns.Read(reader);
        var (classes, width) = (columns.Classes, WidthOf(columns.Classes));
        var bits = new BitReader(reader.Bytes());
        // One cell more, so that the first cell of an empty row behind the last may be looked at.
        var cells = new short[columns.Cells + 1];
        var homes = (uint)columns.Features * 2 + 1;
        var slots = new Slot[homes + 64];
        var (at, next, key) = (0, 0, 1u);
        for (var i = 0; i < columns.Features; i++)
        {
            key = unchecked(key + (bits.Next(columns.Gap) << 1));
            var count = (int)Math.Min(bits.Next(columns.Count), (uint)classes) + 1;
            var home = Home(key, homes);
            if (Math.Max(home, at) + 2 > slots.Length)
                Array.Resize(ref slots, slots.Length * 2);
            while (at < home)
                slots[at++] = new(Empty, next);
            slots[at++] = new(key, next);
            var wide = IsWide(count, width);
            var size = wide ? width : count * 2;
            if (size > columns.Cells - next)
                throw new FormatException("A model file is damaged: it has more weights than it says.");
            Row(ref bits, columns, cells.AsSpan(next, size), wide, count);
            next += size;
        }
        slots.AsSpan(at).Fill(new(Empty, next));
        return new(classes, slots, cells, homes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Row(ref BitReader bits, in WeightColumns columns, Span<short> row, bool wide, int count)
    {
        var label = bits.Next(columns.First);
        for (var j = 0; j < count; j++)
        {
            if (j > 0)
                label = unchecked(label + bits.Next(columns.Step) + 1);
            if (label >= (uint)columns.Classes)
                throw new FormatException("A model file is damaged: a class is out of range.");
            var raw = bits.Next(columns.Weight);
            var size = unchecked((int)(raw >> 1) + columns.Least);
            var weight = unchecked((short)((raw & 1) == 0 ? size : -size));
            if (wide)
                row[(int)label] = weight;
            else
                (row[j * 2], row[j * 2 + 1]) = ((short)label, weight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Home(uint key, uint homes) => unchecked((int)((ulong)key * homes >> 32));

    static int WidthOf(int classes) => (classes + 15) / 16 * 16;

    static bool IsWide(int count, int width) => count * 6 >= width;
}
