namespace Casus.Language.Networks;

/// <summary>The buffers of one reading; each grows to the largest batch and is used again.</summary>
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

    static Span<TItem> Of<TItem>(ref TItem[] buffer, int length)
    {
        if (buffer.Length < length)
            buffer = new TItem[length * 5 / 4];
        return buffer.AsSpan(0, length);
    }
}
