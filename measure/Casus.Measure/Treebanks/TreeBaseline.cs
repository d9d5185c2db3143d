using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casus.Language;

namespace Casus.Measure.Treebanks;

/// <summary>What needs no model: blanks and punctuation split words, a word's most frequent tag, the previous word as its head.</summary>
public sealed partial class TreeBaseline
{
    readonly Dictionary<string, string> _tags;
    readonly Dictionary<(string, string), string> _lemmas;
    readonly Dictionary<string, string> _relations;

    /// <summary>Without training text every word is a NOUN and its own lemma.</summary>
    public TreeBaseline(IEnumerable<GoldText> train)
    {
        var words = train.SelectMany(t => t.Sentences).SelectMany(s => s.Words).ToList();
        _tags = Usual(words, w => w.Form.ToLowerInvariant(), w => w.Upos);
        _lemmas = Usual(words, w => (w.Form.ToLowerInvariant(), w.Upos), w => w.Lemma);
        _relations = Usual(words.Where(w => w.Head >= 0), w => w.Upos, w => w.Relation);
    }

    /// <summary>Gold words and sentences, guessed tags and trees.</summary>
    public ScoredSentence Tag(ScoredSentence gold)
    {
        var words = gold.Words.Select(
            (word, i) =>
            {
                var form = word.Form.ToLowerInvariant();
                var upos = _tags.GetValueOrDefault(form, "NOUN");
                var relation = i == 0 ? "root" : _relations.GetValueOrDefault(upos, "dep");
                return word with
                {
                    Upos = upos,
                    Lemma = _lemmas.GetValueOrDefault((form, upos), form),
                    Head = i - 1,
                    Relation = relation,
                };
            }
        );
        return new([.. words]);
    }

    /// <summary>The same from plain text: a sentence ends with its line or after <c>. ! ?</c> and a blank.</summary>
    public ImmutableArray<ScoredSentence> Read(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<ScoredSentence>();
        foreach (Match piece in Pieces().Matches(text))
        {
            var words = Words()
                .Matches(piece.Value)
                .Select(m => new TextSpan(piece.Index + m.Index, m.Length))
                .Select(span => new ScoredWord(span, span.In(text), "", "", -1, ""));
            var sentence = new ScoredSentence([.. words]);
            if (!sentence.Words.IsEmpty)
                sentences.Add(Tag(sentence));
        }
        return sentences.ToImmutable();
    }

    static Dictionary<TKey, string> Usual<TKey>(
        IEnumerable<ScoredWord> words,
        Func<ScoredWord, TKey> key,
        Func<ScoredWord, string> value
    )
        where TKey : notnull =>
        words
            .GroupBy(key)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .CountBy(value)
                        .OrderByDescending(v => v.Value)
                        .ThenBy(v => v.Key, StringComparer.Ordinal)
                        .First()
                        .Key
            );

    [GeneratedRegex(@"[^\n]*?(?:[.!?](?=\s)|(?=\n)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
