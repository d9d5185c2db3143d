using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Language.Names;

/// <summary>"Northern Fishing Board (NFB)": what a text shortens itself is a name, and the letters mean it wherever they stand.</summary>
static class ShortForms
{
    const int MostLetters = 8;
    const int MostWords = 14;

    /// <summary>The names with those that brackets explain; a long form that nothing else tells is an organisation.</summary>
    public static ImmutableArray<NameMention> Settle(
        string text,
        ImmutableArray<ParsedSentence> sentences,
        ImmutableArray<NameMention> names
    )
    {
        var found = sentences.SelectMany((s, i) => In(s.Words).Select(f => (Sentence: i, f.Letters, f.First, f.Last)));
        var explained = found.ToList();
        if (explained.Count == 0)
            return names;
        var bySpan = names.ToDictionary(n => n.Span);
        var meant = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        foreach (var (s, letters, first, last) in explained)
        {
            var span = sentences[s].Words[first].Span.Union(sentences[s].Words[last].Span);
            var whole = bySpan.GetValueOrDefault(span) ?? new(span, NameKind.Organisation, s, first, last);
            meant.TryAdd(letters, whole);
        }
        var told = meant.Values.Concat(sentences.SelectMany((s, i) => Letters(s, i, meant)));
        return [.. Longest(told.Concat(names))];
    }

    /// <summary>Of names that overlap the one that begins first, then the longer, then the one given first.</summary>
    static IEnumerable<NameMention> Longest(IEnumerable<NameMention> names)
    {
        var end = 0;
        foreach (var name in names.OrderBy(n => n.Span.Start).ThenByDescending(n => n.Span.Length))
        {
            if (name.Span.Start < end)
                continue;
            end = name.Span.End;
            yield return name;
        }
    }

    static IEnumerable<NameMention> Letters(ParsedSentence sentence, int index, Dictionary<string, NameMention> meant)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
            if (meant.TryGetValue(sentence.Words[i].Form, out var name))
                yield return new(sentence.Words[i].Span, name.Kind, index, i, i) { Sort = name.Sort };
    }

    static IEnumerable<(string Letters, int First, int Last)> In(ImmutableArray<Word> words)
    {
        for (var i = 2; i + 1 < words.Length; i++)
            if (
                words[i - 1].Form == "("
                && words[i + 1].Form == ")"
                && words[i].Form.Length is > 1 and <= MostLetters
                && words[i].Form.All(char.IsUpper)
                && Begin(words, i - 2, words[i].Form) is >= 0 and var first
            )
                yield return (words[i].Form, first, i - 2);
    }

    /// <summary>Where the words begin whose large first letters these are; -1 when they are not.</summary>
    static int Begin(ImmutableArray<Word> words, int last, string letters)
    {
        var left = letters.Length;
        for (var i = last; i >= Math.Max(0, last - MostWords); i--)
        {
            var c = words[i].Form[0];
            if (char.IsUpper(c) && c != letters[--left])
                return -1;
            if (left == 0)
                return i;
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '&'))
                return -1;
        }
        return -1;
    }
}
