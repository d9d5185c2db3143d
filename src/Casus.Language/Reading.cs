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

    const int MostTypes = 50_000;

    readonly ImmutableArray<ParsedSentence>.Builder _sentences = ImmutableArray.CreateBuilder<ParsedSentence>();
    readonly ImmutableArray<NameMention>.Builder _names = ImmutableArray.CreateBuilder<NameMention>();
    readonly ParserState _state = new();
    readonly ParserInput _input = new();
    readonly Dictionary<string, WordType>.AlternateLookup<ReadOnlySpan<char>> _types = new Dictionary<string, WordType>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();
    WordKeys[] _words = new WordKeys[128];
    WordType[] _wordTypes = new WordType[128];
    int[] _tags = new int[128];
    int[] _labels = new int[128];

    public ParsedText Finish() => new(text, _sentences.DrainToImmutable(), NameAgreement.Settle(text, _names));

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
            _wordTypes = new WordType[count * 2];
            _tags = new int[count * 2];
            _labels = new int[count * 2];
        }
        for (var i = 0; i < count; i++)
        {
            _wordTypes[i] = TypeOf(text.AsSpan(spans[i].Start + offset, spans[i].Length));
            _words[i] = _wordTypes[i].Keys;
        }
        var words = _words.AsSpan(0, count);
        var tags = _tags.AsSpan(0, count);
        model.Tagger.Tag(words, tags);
        _input.Set(words, tags, model.Tagger.Kinds);
        model.Parser.Parse(_state, _input);
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
        var type = _wordTypes[i];
        var head = _state.Heads[i] == _state.Length ? -1 : _state.Heads[i];
        return new(
            span,
            type.Form,
            Lemma(type, tag),
            model.Tagger.Upos[tag],
            model.Tagger.Xpos[tag],
            model.Features.Of(_words[i], tag),
            head,
            model.Parser.Relations[_state.Labels[i]]
        );
    }

    WordType TypeOf(ReadOnlySpan<char> form)
    {
        if (_types.TryGetValue(form, out var type))
            return type;
        if (_types.Dictionary.Count >= MostTypes)
            _types.Dictionary.Clear();
        return _types[form] = new(form.ToString(), new(form, model.Words));
    }

    string Lemma(WordType type, int tag)
    {
        if (type.LemmaTag != tag)
            (type.LemmaTag, type.Lemma) = (tag, model.Lemmatiser.Lemma(type.Form, tag));
        return type.Lemma;
    }

    /// <summary>What is known of a form once it has been met; the lemma is that of the tag it had last.</summary>
    sealed class WordType(string form, WordKeys keys)
    {
        public string Form => form;

        public WordKeys Keys => keys;

        public int LemmaTag { get; set; } = -1;

        public string Lemma { get; set; } = "";
    }

    /// <summary>A verb or a small word alone names nobody, however large its first letter.</summary>
    static bool MayName(string upos) => upos is "PROPN" or "NOUN" or "ADJ" or "NUM" or "X" or "SYM";

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
            if (i == first + 1 && !MayName(words[first].Upos))
                continue;
            var span = TextSpan.FromBounds(words[first].Span.Start, words[i - 1].Span.End);
            _names.Add(new(span, kind, _sentences.Count, first, i - 1));
        }
    }
}
