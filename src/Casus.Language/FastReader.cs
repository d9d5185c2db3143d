using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Language.Tags;
using Casus.Language.Trees;

namespace Casus.Language;

/// <summary>Reads sentence by sentence with the perceptrons of the fast tier.</summary>
sealed class FastReader(Tagger tagger, Parser parser, NameFinder finder) : BatchReader
{
    readonly ParserState _state = new();
    readonly ParserInput _input = new();

    public override int Enough => 1;

    public override float[] Vector(ReadOnlySpan<char> form, in WordKeys keys) => [];

    public override void Read(WordBatch batch)
    {
        var first = 0;
        foreach (var length in batch.Lengths)
        {
            Read(batch, first, length);
            first += length;
        }
    }

    void Read(WordBatch batch, int first, int length)
    {
        var words = batch.Keys.AsSpan(first, length);
        var tags = batch.Tags.AsSpan(first, length);
        tagger.Tag(words, tags);
        _input.Set(words, tags, tagger.Kinds);
        parser.Parse(_state, _input);
        finder.Find(words, tags, batch.Names.AsSpan(first, length));
        for (var i = 0; i < length; i++)
        {
            batch.Heads[first + i] = _state.Heads[i] == length ? -1 : _state.Heads[i];
            batch.Relations[first + i] = _state.Labels[i];
        }
    }
}
