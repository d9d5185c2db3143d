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
        Tag(batch);
        Parse(batch);
        Find(batch);
    }

    public void Tag(WordBatch batch)
    {
        var first = 0;
        foreach (var length in batch.Lengths)
        {
            tagger.Tag(batch.Keys.AsSpan(first, length), batch.Tags.AsSpan(first, length));
            first += length;
        }
    }

    /// <summary>Of words that have their tags.</summary>
    public void Parse(WordBatch batch)
    {
        var first = 0;
        foreach (var length in batch.Lengths)
        {
            _input.Set(batch.Keys.AsSpan(first, length), batch.Tags.AsSpan(first, length), tagger.Kinds);
            parser.Parse(_state, _input);
            for (var i = 0; i < length; i++)
            {
                batch.Heads[first + i] = _state.Heads[i] == length ? -1 : _state.Heads[i];
                batch.Relations[first + i] = _state.Labels[i];
            }
            first += length;
        }
    }

    /// <summary>Of words that have their tags.</summary>
    public void Find(WordBatch batch)
    {
        var first = 0;
        foreach (var length in batch.Lengths)
        {
            var words = batch.Keys.AsSpan(first, length);
            finder.Find(words, batch.Tags.AsSpan(first, length), batch.Names.AsSpan(first, length));
            first += length;
        }
    }
}
