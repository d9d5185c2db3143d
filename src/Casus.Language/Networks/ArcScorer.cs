using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>How well each word of a sentence hangs on each other one (Dozat and Manning 2017), as exact whole numbers.</summary>
sealed class ArcScorer
{
    /// <summary>So many sums of two products of quantised numbers fit 32 bits.</summary>
    const int Group = 16;

    readonly Matrix _arc;
    readonly float _left;
    readonly float _right;
    readonly short[] _root;

    public ArcScorer(NetworkFile file, int width)
    {
        Dependent = file.Matrix("arcd", width);
        Head = file.Matrix("archead", width);
        _arc = file.Matrix("arc", Dependent.Rows, Head.Rows);
        _left = file.Scale("arc.left");
        _right = file.Scale("arc.right");
        if (Head.Width != Head.Rows)
            throw file.Wrong("'archead' has no whole rows");
        _root = new short[Head.Rows];
        Quantiser.Quantise<PlainLanes>(file.Floats("arc.root", Head.Rows), _right, _root);
    }

    public Matrix Dependent { get; }

    public Matrix Head { get; }

    int Width => Head.Rows;

    /// <summary>Prepares the words of a batch: what each seeks as a dependent, what each is as a head.</summary>
    public void Prepare<T>(ReadOnlySpan<short> words, int count, NetworkMemory memory)
        where T : struct, ILanes<T>
    {
        var products = memory.Products(count * Math.Max(Dependent.Width, Width));
        var seeks = memory.Seeks(count * Width);
        var dependents = memory.Hidden(count * Dependent.Width);
        Dependent.Multiply<T>(words, count, products);
        Quantiser.Rectify<T>(products[..dependents.Length], _arc.Input, dependents);
        _arc.Multiply<T>(dependents, count, products);
        Quantiser.Quantise<T>(products[..seeks.Length], _left, seeks);
        var heads = memory.Heads(count * Width);
        Head.Multiply<T>(words, count, products);
        Quantiser.Rectify<T>(products[..heads.Length], _right, heads);
    }

    /// <summary>Scores of a sentence, a row for each word with one place more than words: the last is the root.</summary>
    public ReadOnlySpan<long> Score<T>(int first, int count, NetworkMemory memory)
        where T : struct, ILanes<T>
    {
        var scores = memory.Arcs(count * (count + 1));
        var seeks = memory.Seeks((first + count) * Width)[(first * Width)..];
        var heads = memory.Heads((first + count) * Width)[(first * Width)..];
        for (var d = 0; d < count; d++)
        {
            var row = scores.Slice(d * (count + 1), count + 1);
            var seek = seeks.Slice(d * Width, Width);
            for (var h = 0; h < count; h++)
                row[h] = Product<T>(seek, heads.Slice(h * Width, Width));
            row[count] = Product<T>(seek, _root);
        }
        return scores;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static long Product<T>(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            ref var one = ref MemoryMarshal.GetReference(left);
            ref var other = ref MemoryMarshal.GetReference(right[..left.Length]);
            var total = 0L;
            for (var k = 0; k < left.Length; )
            {
                var sums = default(T);
                var end = Math.Min(left.Length, k + Group * 2 * T.Count);
                for (; k < end; k += 2 * T.Count)
                    sums = T.AddPairs(
                        sums,
                        T.LoadPairs(in Unsafe.Add(ref one, k)),
                        T.LoadPairs(in Unsafe.Add(ref other, k))
                    );
                total += T.Sum(sums);
            }
            return total;
        }
    }
}
