namespace Casus.Language.Networks;

/// <summary>Which relation a word stands in to its head.</summary>
sealed class LabelScorer
{
    readonly Matrix _second;
    readonly float[] _root;

    public LabelScorer(NetworkFile file, int width, int labels)
    {
        Dependent = file.Matrix("labeld", width);
        Head = file.Matrix("labelhead", width, Dependent.Rows);
        _second = file.Matrix("label2", Dependent.Rows, labels);
        _root = file.Floats("label.root", Dependent.Rows);
    }

    public Matrix Dependent { get; }

    public Matrix Head { get; }

    /// <summary>The scores of each word's relation to its head, a row of the batch or -1 for the root; <see cref="Stride"/> apart.</summary>
    public ReadOnlySpan<float> Score<T>(ReadOnlySpan<short> words, ReadOnlySpan<int> heads, NetworkMemory memory)
        where T : struct, ILanes<T>
    {
        var (count, width) = (heads.Length, Dependent.Width);
        var products = memory.Products(count * Math.Max(width, _second.Width));
        var others = memory.Others(count * width);
        var hidden = memory.Hidden(count * width);
        Dependent.Multiply<T>(words, count, products);
        Head.Multiply<T>(words, count, others);
        for (var i = 0; i < count; i++)
        {
            var head = heads[i] < 0 ? _root : others.Slice(heads[i] * width, width);
            Quantiser.RectifySum<T>(
                products.Slice(i * width, width),
                head,
                _second.Input,
                hidden.Slice(i * width, width)
            );
        }
        _second.Multiply<T>(hidden, count, products);
        return products[..(count * _second.Width)];
    }

    public int Stride => _second.Width;
}
