using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Language;

/// <summary>The working memory of one reading: buffers grow to the longest sentence and are used again.</summary>
sealed class Reading(string text, LanguageModel model)
{
    /// <summary>A longer run of words without an end is cut here, so that no text can make the work grow without bound.</summary>
    public const int LongestSentence = 400;

    readonly ImmutableArray<ParsedSentence>.Builder _sentences = ImmutableArray.CreateBuilder<ParsedSentence>();
    readonly ImmutableArray<NameMention>.Builder _names = ImmutableArray.CreateBuilder<NameMention>();
    readonly ParserState _state = new();
    WordKeys[] _words = new WordKeys[128];
    int[] _tags = new int[128];
    int[] _labels = new int[128];

    public ParsedText Finish() => new(text, _sentences.DrainToImmutable(), _names.DrainToImmutable());

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

    public void Sentence(ReadOnlySpan<TextSpan> spans, int offset = 0)
    {
        var count = spans.Length;
        if (count == 0)
            return;
        if (_words.Length < count)
        {
            _words = new WordKeys[count * 2];
            _tags = new int[count * 2];
            _labels = new int[count * 2];
        }
        for (var i = 0; i < count; i++)
            _words[i] = new(text.AsSpan(spans[i].Start + offset, spans[i].Length));
        var words = _words.AsSpan(0, count);
        var tags = _tags.AsSpan(0, count);
        model.Tagger.Tag(words, tags);
        model.Parser.Parse(_state, words, tags);
        model.Names.Find(words, tags, _labels.AsSpan(0, count));
        var built = ImmutableArray.CreateBuilder<Word>(count);
        for (var i = 0; i < count; i++)
            built.Add(Word(i, new(spans[i].Start + offset, spans[i].Length)));
        AddNames(built);
        var whole = TextSpan.FromBounds(built[0].Span.Start, built[^1].Span.End);
        _sentences.Add(new(whole, built.MoveToImmutable()));
    }

    Word Word(int i, TextSpan span)
    {
        var tag = _tags[i];
        var form = span.In(text);
        var head = _state.Heads[i] == _state.Length ? -1 : _state.Heads[i];
        return new(
            span,
            form,
            model.Lemmatiser.Lemma(form, tag),
            model.Tagger.Upos[tag],
            model.Tagger.Xpos[tag],
            model.Features.Of(_words[i], tag),
            head,
            model.Parser.Relations[_state.Labels[i]]
        );
    }

    void AddNames(ImmutableArray<Word>.Builder words)
    {
        for (var i = 0; i < words.Count; )
        {
            var first = i++;
            if (_labels[first] == 0)
                continue;
            var kind = NameFinder.KindOf(_labels[first]);
            while (i < words.Count && _labels[i] == NameFinder.Inside(kind))
                i++;
            var span = TextSpan.FromBounds(words[first].Span.Start, words[i - 1].Span.End);
            _names.Add(new(span, kind, _sentences.Count, first, i - 1));
        }
    }
}
