using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Language;

/// <summary>The working memory of one reading: buffers grow to the longest batch of sentences and are used again.</summary>
sealed class Reading(string text, LanguageModel model)
{
    /// <summary>A longer run of words without an end is cut here, so that no text can make the work grow without bound.</summary>
    public const int LongestSentence = 400;

    const int MostTypes = 50_000;

    readonly ImmutableArray<ParsedSentence>.Builder _sentences = ImmutableArray.CreateBuilder<ParsedSentence>();
    readonly ImmutableArray<NameMention>.Builder _names = ImmutableArray.CreateBuilder<NameMention>();
    readonly BatchReader _reader = model.Reader();
    readonly WordBatch _batch = new();
    readonly Dictionary<string, WordType>.AlternateLookup<ReadOnlySpan<char>> _types = new Dictionary<string, WordType>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public ParsedText Finish()
    {
        Read();
        _reader.Release();
        var sentences = _sentences.DrainToImmutable();
        return new(text, sentences, NameSettlement.Settle(text, sentences, _names, model.Grammar));
    }

    public void Line(int start, int end, List<TextSpan> tokens)
    {
        tokens.Clear();
        var line = text.AsSpan(start, end - start);
        model.Tokens.Cut(line, tokens);
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i - first + 1 < LongestSentence && !model.Tokens.Ends(line, tokens, first, i))
                continue;
            Sentence(CollectionsMarshal.AsSpan(tokens)[first..(i + 1)], start);
            first = i + 1;
        }
    }

    public void Sentence(ImmutableArray<Word> words)
    {
        foreach (var word in words)
            _batch.Add(word.Span, TypeOf(word.Form));
        EndSentence();
    }

    void Sentence(ReadOnlySpan<TextSpan> spans, int offset)
    {
        foreach (var span in spans)
            _batch.Add(new(span.Start + offset, span.Length), TypeOf(text.AsSpan(span.Start + offset, span.Length)));
        EndSentence();
    }

    void EndSentence()
    {
        if (!_batch.EndSentence())
            return;
        if (_batch.Count >= _reader.Enough)
            Read();
    }

    void Read()
    {
        _reader.Read(_batch);
        var first = 0;
        foreach (var length in _batch.Lengths)
        {
            Build(first, length);
            first += length;
        }
        _batch.Clear();
    }

    void Build(int first, int length)
    {
        var built = ImmutableArray.CreateBuilder<Word>(length);
        for (var i = first; i < first + length; i++)
            built.Add(Word(i));
        DoubleSubjects.Mend(built);
        QuotedConjuncts.Mend(built);
        SplitClauses.Mend(built);
        SayingIt.Mend(built);
        ActiveVerbs.Mend(built);
        RobbedSubjects.Mend(built);
        AddNames(built, _batch.Names.AsSpan(first, length));
        var whole = TextSpan.FromBounds(built[0].Span.Start, built[^1].Span.End);
        _sentences.Add(new(whole, built.MoveToImmutable()));
    }

    Word Word(int i)
    {
        var tag = _batch.Tags[i];
        var type = _batch.Types[i];
        var front = model.Tags.Front(tag);
        return new(
            _batch.Spans[i],
            type.Form,
            Lemma(type, front, model.Tags.Xpos(tag)),
            model.Tags.Upos(tag),
            model.Tags.Xpos(tag),
            model.Features.Of(_batch.Keys[i], front),
            _batch.Heads[i],
            model.Relations[_batch.Relations[i]]
        );
    }

    WordType TypeOf(ReadOnlySpan<char> form)
    {
        if (_types.TryGetValue(form, out var type))
            return type;
        if (_types.Dictionary.Count >= MostTypes)
            _types.Dictionary.Clear();
        var keys = new WordKeys(form, model.Words);
        return _types[form] = new(form.ToString(), keys, _reader.Vector(form, keys));
    }

    string Lemma(WordType type, int tag, string xpos)
    {
        if (type.LemmaTag != tag)
            (type.LemmaTag, type.Lemma) = (
                tag,
                model.Verbs.Lemma(type.Form, xpos) ?? model.Lemmatiser.Lemma(type.Form, tag)
            );
        return type.Lemma;
    }

    /// <summary>A verb or a small word alone names nobody, however large its first letter.</summary>
    static bool MayName(string upos) => upos is "PROPN" or "NOUN" or "ADJ" or "NUM" or "X" or "SYM";

    void AddNames(ImmutableArray<Word>.Builder words, ReadOnlySpan<int> labels)
    {
        for (var i = 0; i < words.Count; )
        {
            var first = i++;
            if (labels[first] == 0)
                continue;
            var kind = NameFinder.KindOf(labels[first]);
            while (i < words.Count && labels[i] == NameFinder.Inside(kind))
                i++;
            if (i == first + 1 && !MayName(words[first].Upos))
                continue;
            var span = TextSpan.FromBounds(words[first].Span.Start, words[i - 1].Span.End);
            _names.Add(new(span, kind, _sentences.Count, first, i - 1));
        }
    }
}
