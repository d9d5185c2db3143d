namespace Casus.Language.Networks;

/// <summary>A hidden layer, rectified, and scores over it.</summary>
sealed class TwoLayers
{
    public TwoLayers(NetworkFile file, string name, int width, int labels)
    {
        First = file.Matrix(name + "1", width);
        Second = file.Matrix(name + "2", First.Rows, labels);
    }

    public Matrix First { get; }

    public Matrix Second { get; }

    /// <summary>The scores of so many words, <see cref="Matrix.Width"/> of the second apart.</summary>
    public ReadOnlySpan<float> Score<T>(ReadOnlySpan<short> words, int count, NetworkMemory memory)
        where T : struct, ILanes<T>
    {
        var products = memory.Products(count * Math.Max(First.Width, Second.Width));
        var hidden = memory.Hidden(count * First.Width);
        First.Multiply<T>(words, count, products);
        Quantiser.Rectify<T>(products[..hidden.Length], Second.Input, hidden);
        Second.Multiply<T>(hidden, count, products);
        return products[..(count * Second.Width)];
    }
}
