using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Language.Names;

/// <summary>Names that are read in one place of a text and passed over in another: there they are names too.</summary>
static class NameEchoes
{
    const int MostWords = 6;

    /// <summary>A single word that is passed over more often than this many times for each time it is read is no name.</summary>
    const int MostPassedOver = 2;

    public static ImmutableArray<NameMention> Add(
        string text,
        ImmutableArray<ParsedSentence> sentences,
        ImmutableArray<NameMention> names
    )
    {
        if (names.IsEmpty)
            return names;
        var known = Known(text, sentences, names).GetAlternateLookup<ReadOnlySpan<char>>();
        var all = ImmutableArray.CreateBuilder<NameMention>(names.Length);
        var next = 0;
        for (var s = 0; s < sentences.Length; s++)
        for (var i = 0; i < sentences[s].Words.Length; i++)
        {
            var own = next < names.Length && names[next].Sentence == s ? names[next] : null;
            if (own?.FirstWord == i)
            {
                next++;
                all.Add(own);
                i = own.LastWord;
            }
            else if (Echo(text, sentences[s], s, i, own?.FirstWord ?? sentences[s].Words.Length, known) is { } echo)
            {
                all.Add(echo);
                i = echo.LastWord;
            }
        }
        return all.ToImmutable();
    }

    /// <summary>What each name that may come again stands for, by its wording; the first mention tells.</summary>
    static Dictionary<string, NameMention> Known(
        string text,
        ImmutableArray<ParsedSentence> sentences,
        ImmutableArray<NameMention> names
    )
    {
        var known = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        var passed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var wording = name.Span.In(text);
            if (name.LastWord - name.FirstWord >= MostWords || !char.IsUpper(wording[0]))
                continue;
            known.TryAdd(wording, name);
            passed[wording] = passed.GetValueOrDefault(wording) - MostPassedOver;
        }
        foreach (var form in PassedOver(sentences, names))
            if (known.ContainsKey(form) && (passed[form] += 1) > 0)
                known.Remove(form);
        return known;
    }

    /// <summary>The proper nouns that stand in no name.</summary>
    static IEnumerable<string> PassedOver(ImmutableArray<ParsedSentence> sentences, ImmutableArray<NameMention> names)
    {
        var next = 0;
        for (var s = 0; s < sentences.Length; s++)
        for (var i = 0; i < sentences[s].Words.Length; i++)
            if (next < names.Length && names[next].Sentence == s && names[next].FirstWord == i)
                i = names[next++].LastWord;
            else if (sentences[s].Words[i] is { Upos: "PROPN" } word)
                yield return word.Form;
    }

    static NameMention? Echo(
        string text,
        ParsedSentence sentence,
        int index,
        int first,
        int end,
        Dictionary<string, NameMention>.AlternateLookup<ReadOnlySpan<char>> known
    )
    {
        var words = sentence.Words;
        if (!char.IsUpper(words[first].Form[0]) || IsLarge(words, first - 1))
            return null;
        for (var last = Math.Min(end, first + MostWords) - 1; last >= first; last--)
        {
            var span = TextSpan.FromBounds(words[first].Span.Start, words[last].Span.End);
            if (
                (last > first || words[first].Upos == "PROPN")
                && !IsLarge(words, last + 1)
                && known.TryGetValue(text.AsSpan(span.Start, span.Length), out var name)
            )
                return new(span, name.Kind, index, first, last) { Sort = name.Sort };
        }
        return null;
    }

    /// <summary>Beside another proper noun it is a part of something longer.</summary>
    static bool IsLarge(ImmutableArray<Word> words, int at) =>
        at >= 0 && at < words.Length && words[at].Upos == "PROPN" && char.IsUpper(words[at].Form[0]);
}
