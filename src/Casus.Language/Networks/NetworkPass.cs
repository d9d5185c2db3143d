using System.Runtime.InteropServices;

namespace Casus.Language.Networks;

/// <summary>Reads some sentences side by side: layer by layer, then tags, names, trees and relations off the last layer.</summary>
sealed class NetworkPass<T>(Network network)
    where T : struct, ILanes<T>
{
    readonly NetworkMemory _memory = new();
    readonly Lockstep _order = new();
    readonly Arborescence _tree = new();
    readonly NameLattice _names = new(network.NameStart, network.NameTransitions);
    readonly List<WordType> _types = [];
    int[] _heads = [];

    public void Read(WordBatch batch)
    {
        var count = batch.Count;
        _order.Set(CollectionsMarshal.AsSpan(batch.Lengths));
        var words = Remember(batch);
        Tag(words, batch.Tags.AsSpan(0, count));
        Name(words, batch.Names.AsSpan(0, count), batch.Lengths);
        Hang(words, batch.Heads.AsSpan(0, count), batch.Lengths);
        Label(words, batch.Heads.AsSpan(0, count), batch.Relations.AsSpan(0, count), batch.Lengths);
    }

    public void Release() => _memory.Release();

    /// <summary>What the last layer remembers of each word, quantised, in the order of the batch.</summary>
    Span<short> Remember(WordBatch batch)
    {
        var from = First(batch);
        for (var i = 1; i < network.Layers.Length; i++)
            from = Next(network.Layers[i], from, _memory.Layer(i, batch.Count * network.Layers[i].Width));
        var width = network.Layers[^1].Width;
        var words = _memory.Inputs(batch.Count * width);
        var at = 0;
        for (var sentence = 0; sentence < batch.Lengths.Count; sentence++)
        for (var i = 0; i < batch.Lengths[sentence]; i++, at++)
            Quantiser.Quantise<T>(
                from.Slice(_order.Row(sentence, i) * width, width),
                network.Tags.First.Input,
                words.Slice(at * width, width)
            );
        return words;
    }

    /// <summary>The first layer sees words as they are wherever they stand: each form is multiplied once.</summary>
    Span<float> First(WordBatch batch)
    {
        _types.Clear();
        foreach (var type in batch.Types.AsSpan(0, batch.Count))
        {
            if (type.Place < _types.Count && _types[type.Place] == type)
                continue;
            type.Place = _types.Count;
            _types.Add(type);
        }
        var layer = network.Layers[0];
        var to = _memory.Layer(0, batch.Count * layer.Width);
        First(batch, layer.Forward, to);
        First(batch, layer.Backward, to);
        return to;
    }

    void First(WordBatch batch, RecurrentDirection direction, Span<float> to)
    {
        var (matrix, width) = (direction.Input, network.Words.Width);
        var inputs = _memory.Inputs(_types.Count * width);
        for (var i = 0; i < _types.Count; i++)
            Quantiser.Quantise<T>(_types[i].Vector, matrix.Input, inputs.Slice(i * width, width));
        var products = _memory.Products(_types.Count * matrix.Width);
        matrix.Multiply<T>(inputs, _types.Count, products);
        var gates = _memory.Gates(batch.Count * matrix.Width);
        var at = 0;
        for (var sentence = 0; sentence < batch.Lengths.Count; sentence++)
        for (var i = 0; i < batch.Lengths[sentence]; i++, at++)
            products
                .Slice(batch.Types[at].Place * matrix.Width, matrix.Width)
                .CopyTo(gates[(_order.Row(sentence, i) * matrix.Width)..]);
        direction.Read<T>(gates, _order, _memory, to);
    }

    Span<float> Next(RecurrentLayer layer, ReadOnlySpan<float> from, Span<float> to)
    {
        Next(layer.Forward, from, to);
        Next(layer.Backward, from, to);
        return to;
    }

    void Next(RecurrentDirection direction, ReadOnlySpan<float> from, Span<float> to)
    {
        var (matrix, rows) = (direction.Input, _order.Start(_order.Steps));
        var inputs = _memory.Inputs(from.Length);
        Quantiser.Quantise<T>(from, matrix.Input, inputs);
        var gates = _memory.Gates(rows * matrix.Width);
        matrix.Multiply<T>(inputs, rows, gates);
        direction.Read<T>(gates, _order, _memory, to);
    }

    void Tag(ReadOnlySpan<short> words, Span<int> tags)
    {
        var scores = network.Tags.Score<T>(words, tags.Length, _memory);
        for (var i = 0; i < tags.Length; i++)
            tags[i] = Best(scores.Slice(i * network.Tags.Second.Width, network.Upos.Length), skip: -1);
    }

    void Name(ReadOnlySpan<short> words, Span<int> names, List<int> lengths)
    {
        var width = network.Names.Second.Width;
        var scores = network.Names.Score<T>(words, names.Length, _memory);
        var first = 0;
        foreach (var length in lengths)
        {
            _names.Solve(scores[(first * width)..], width, names.Slice(first, length));
            first += length;
        }
    }

    void Hang(ReadOnlySpan<short> words, Span<int> heads, List<int> lengths)
    {
        network.Arcs.Prepare<T>(words, heads.Length, _memory);
        var first = 0;
        foreach (var length in lengths)
        {
            var own = heads.Slice(first, length);
            _tree.Solve(network.Arcs.Score<T>(first, length, _memory), length, own);
            own.Replace(length, -1);
            first += length;
        }
    }

    void Label(ReadOnlySpan<short> words, ReadOnlySpan<int> heads, Span<int> relations, List<int> lengths)
    {
        if (_heads.Length < heads.Length)
            _heads = new int[heads.Length * 2];
        var first = 0;
        foreach (var length in lengths)
        {
            for (var i = first; i < first + length; i++)
                _heads[i] = heads[i] < 0 ? -1 : first + heads[i];
            first += length;
        }
        var scores = network.Labels.Score<T>(words, _heads.AsSpan(0, heads.Length), _memory);
        for (var i = 0; i < heads.Length; i++)
        {
            var own = scores.Slice(i * network.Labels.Stride, network.Relations.Length);
            relations[i] = heads[i] < 0 ? network.RootRelation : Best(own, skip: network.RootRelation);
        }
    }

    static int Best(ReadOnlySpan<float> scores, int skip)
    {
        var best = skip == 0 ? 1 : 0;
        for (var i = best + 1; i < scores.Length; i++)
            if (i != skip && scores[i] > scores[best])
                best = i;
        return best;
    }
}
