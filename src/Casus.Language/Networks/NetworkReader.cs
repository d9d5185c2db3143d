using Casus.Language.Models;

namespace Casus.Language.Networks;

/// <summary>Reads batches of sentences with the network, as many lanes wide as the type says; what it finds of a sentence does not depend on the others.</summary>
sealed class NetworkReader<T>(Network network) : BatchReader
    where T : struct, ILanes<T>
{
    /// <summary>So many words are collected, from which sentences of a like length are taken to be read side by side.</summary>
    const int Pool = 2048;

    /// <summary>More words are not read side by side: the gates of a layer should stay near the processor.</summary>
    const int Group = 512;

    /// <summary>A longer sentence is read in parts, as the work for its tree grows with the square of its length.</summary>
    const int LongestPart = Reading.LongestSentence;

    readonly NetworkPass<T> _pass = new(network);
    readonly WordBatch _group = new();
    readonly List<(int Length, int First)> _parts = [];

    public override int Enough => Pool;

    public override float[] Vector(ReadOnlySpan<char> form, in WordKeys keys) => network.Words.Of<T>(form, keys);

    public override void Read(WordBatch batch)
    {
        Cut(batch);
        var (first, words) = (0, 0);
        for (var i = 0; i < _parts.Count; i++)
        {
            if (words > 0 && words + _parts[i].Length > Group)
            {
                Read(batch, first, i);
                (first, words) = (i, 0);
            }
            words += _parts[i].Length;
        }
        if (words > 0)
            Read(batch, first, _parts.Count);
        Join(batch);
    }

    public override void Release() => _pass.Release();

    /// <summary>The sentences, or the parts of long ones, the longest first.</summary>
    void Cut(WordBatch batch)
    {
        _parts.Clear();
        var first = 0;
        foreach (var length in batch.Lengths)
        {
            for (var read = 0; read < length; read += LongestPart)
                _parts.Add((Math.Min(LongestPart, length - read), first + read));
            first += length;
        }
        _parts.Sort();
        _parts.Reverse();
    }

    void Read(WordBatch batch, int from, int to)
    {
        _group.Clear();
        for (var i = from; i < to; i++)
        {
            var (length, first) = _parts[i];
            for (var k = first; k < first + length; k++)
                _group.Add(batch.Spans[k], batch.Types[k]);
            _group.EndSentence();
        }
        _pass.Read(_group);
        var at = 0;
        for (var i = from; i < to; i++)
        {
            var (length, first) = _parts[i];
            _group.Tags.AsSpan(at, length).CopyTo(batch.Tags.AsSpan(first));
            _group.Heads.AsSpan(at, length).CopyTo(batch.Heads.AsSpan(first));
            _group.Relations.AsSpan(at, length).CopyTo(batch.Relations.AsSpan(first));
            _group.Names.AsSpan(at, length).CopyTo(batch.Names.AsSpan(first));
            at += length;
        }
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
