using System.Buffers;

namespace Casus.Language.Networks;

/// <summary>The buffers of one reading: each grows to the largest batch and is used again; they are megabytes, and so lent by the pool. What is in them at first means nothing.</summary>
sealed class NetworkMemory
{
    float[] _gates = [];
    float[] _cells = [];
    short[] _states = [];
    float[] _layerA = [];
    float[] _layerB = [];
    short[] _inputs = [];
    float[] _products = [];
    float[] _others = [];
    short[] _hidden = [];
    short[] _seeks = [];
    short[] _heads = [];
    long[] _arcs = [];

    public Span<float> Gates(int length) => Of(ref _gates, length);

    public Span<float> Cells(int length) => Of(ref _cells, length);

    public Span<short> States(int length) => Of(ref _states, length);

    /// <summary>What a layer writes while it reads the other one.</summary>
    public Span<float> Layer(int number, int length) =>
        number % 2 == 0 ? Of(ref _layerA, length) : Of(ref _layerB, length);

    public Span<short> Inputs(int length) => Of(ref _inputs, length);

    public Span<float> Products(int length) => Of(ref _products, length);

    public Span<float> Others(int length) => Of(ref _others, length);

    public Span<short> Hidden(int length) => Of(ref _hidden, length);

    public Span<short> Heads(int length) => Of(ref _heads, length);

    public Span<short> Seeks(int length) => Of(ref _seeks, length);

    public Span<long> Arcs(int length) => Of(ref _arcs, length);

    /// <summary>Gives all buffers back; nothing that was handed out may be used any more.</summary>
    public void Release()
    {
        Release(ref _gates);
        Release(ref _cells);
        Release(ref _states);
        Release(ref _layerA);
        Release(ref _layerB);
        Release(ref _inputs);
        Release(ref _products);
        Release(ref _others);
        Release(ref _hidden);
        Release(ref _seeks);
        Release(ref _heads);
        Release(ref _arcs);
    }

    static Span<TItem> Of<TItem>(ref TItem[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            Release(ref buffer);
            buffer = ArrayPool<TItem>.Shared.Rent(length);
        }
        return buffer.AsSpan(0, length);
    }

    static void Release<TItem>(ref TItem[] buffer)
    {
        if (buffer.Length > 0)
            ArrayPool<TItem>.Shared.Return(buffer);
        buffer = [];
    }
}
