using System.Runtime.InteropServices;
using Casus.Language.Models;

namespace Casus.Language.Networks;

/// <summary>Reads batches of sentences with the network, as many lanes wide as the type says.</summary>
sealed class NetworkReader<T>(Network network) : BatchReader
    where T : struct, ILanes<T>
{
    /// <summary>More words are not read side by side: the gates of a layer should stay near the processor.</summary>
    const int MostWords = 512;

    /// <summary>A longer sentence is read in parts, as the work for its tree grows with the square of its length.</summary>
    const int LongestPart = Reading.LongestSentence;

    readonly NetworkMemory _memory = new();
    readonly Lockstep _order = new();
    readonly Arborescence _tree = new();
    readonly NameLattice _names = new(network.NameStart, network.NameTransitions);
    readonly List<int> _parts = [];
    int[] _heads = [];

    public override int Enough => MostWords;

    public override float[] Vector(ReadOnlySpan<char> form, in WordKeys keys) => network.Words.Of<T>(form, keys);

    public override void Read(WordBatch batch)
    {
        var (first, words) = (0, 0);
        foreach (var length in batch.Lengths)
            for (var read = 0; read < length; read += LongestPart)
            {
                var part = Math.Min(LongestPart, length - read);
                if (words > 0 && words + part > MostWords)
                {
                    Read(batch, first, words);
                    (first, words) = (first + words, 0);
                }
                _parts.Add(part);
                words += part;
            }
        if (words > 0)
            Read(batch, first, words);
        Join(batch);
    }

    void Read(WordBatch batch, int first, int count)
    {
        var words = Remember(batch.Types.AsSpan(first, count));
        Tag(words, batch.Tags.AsSpan(first, count));
        Name(words, batch.Names.AsSpan(first, count));
        Hang(words, batch.Heads.AsSpan(first, count));
        Label(words, batch.Heads.AsSpan(first, count), batch.Relations.AsSpan(first, count));
        _parts.Clear();
    }

    /// <summary>What the last layer remembers of each word, quantised, in the order of the text.</summary>
    Span<short> Remember(ReadOnlySpan<WordType> types)
    {
        _order.Set(CollectionsMarshal.AsSpan(_parts));
        Span<float> from = [];
        var width = network.Words.Width;
        for (var i = 0; i < network.Layers.Length; i++)
        {
            var layer = network.Layers[i];
            var inputs = _memory.Inputs(types.Length * width);
            var to = _memory.Layer(i, types.Length * layer.Width);
            Quantise(types, from, layer.Forward.Input.Input, inputs);
            layer.Forward.Read<T>(inputs, _order, _memory, to);
            if (layer.Backward.Input.Input != layer.Forward.Input.Input)
                Quantise(types, from, layer.Backward.Input.Input, inputs);
            layer.Backward.Read<T>(inputs, _order, _memory, to);
            from = to;
            width = layer.Width;
        }
        var words = _memory.Inputs(types.Length * width);
        var at = 0;
        for (var part = 0; part < _parts.Count; part++)
        for (var i = 0; i < _parts[part]; i++, at++)
            Quantiser.Quantise<T>(
                from.Slice(_order.Row(part, i) * width, width),
                network.Tags.First.Input,
                words.Slice(at * width, width)
            );
        return words;
    }

    /// <summary>The input of a layer: the layer before it, or the words' own vectors, put side by side.</summary>
    void Quantise(ReadOnlySpan<WordType> types, ReadOnlySpan<float> layer, float scale, Span<short> inputs)
    {
        if (layer.Length > 0)
        {
            Quantiser.Quantise<T>(layer, scale, inputs);
            return;
        }
        var (width, at) = (network.Words.Width, 0);
        for (var part = 0; part < _parts.Count; part++)
        for (var i = 0; i < _parts[part]; i++, at++)
            Quantiser.Quantise<T>(types[at].Vector, scale, inputs.Slice(_order.Row(part, i) * width, width));
    }

    void Tag(ReadOnlySpan<short> words, Span<int> tags)
    {
        var scores = network.Tags.Score<T>(words, tags.Length, _memory);
        for (var i = 0; i < tags.Length; i++)
            tags[i] = Best(scores.Slice(i * network.Tags.Second.Width, network.Upos.Length), skip: -1);
    }

    void Name(ReadOnlySpan<short> words, Span<int> names)
    {
        var width = network.Names.Second.Width;
        var scores = network.Names.Score<T>(words, names.Length, _memory);
        var first = 0;
        foreach (var part in _parts)
        {
            _names.Solve(scores[(first * width)..], width, names.Slice(first, part));
            first += part;
        }
    }

    void Hang(ReadOnlySpan<short> words, Span<int> heads)
    {
        network.Arcs.Prepare<T>(words, heads.Length, _memory);
        var first = 0;
        foreach (var part in _parts)
        {
            var own = heads.Slice(first, part);
            _tree.Solve(network.Arcs.Score<T>(first, part, _memory), part, own);
            own.Replace(part, -1);
            first += part;
        }
    }

    void Label(ReadOnlySpan<short> words, ReadOnlySpan<int> heads, Span<int> relations)
    {
        if (_heads.Length < heads.Length)
            _heads = new int[heads.Length * 2];
        var first = 0;
        foreach (var part in _parts)
        {
            for (var i = first; i < first + part; i++)
                _heads[i] = heads[i] < 0 ? -1 : first + heads[i];
            first += part;
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

    /// <summary>The parts of a sentence that was too long stand side by side below the root of its first part.</summary>
    void Join(WordBatch batch)
    {
        var first = 0;
        foreach (var length in batch.Lengths)
        {
            var heads = batch.Heads.AsSpan(first, length);
            var root = heads.IndexOf(-1);
            for (var i = LongestPart; i < length; i++)
            {
                var part = i / LongestPart * LongestPart;
                if (heads[i] < 0)
                    batch.Relations[first + i] = network.Beside;
                heads[i] = heads[i] < 0 ? root : part + heads[i];
            }
            first += length;
        }
    }
}
