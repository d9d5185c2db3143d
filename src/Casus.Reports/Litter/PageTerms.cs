using Casus.Language;
using Casus.Reports.Languages;

namespace Casus.Reports.Litter;

/// <summary>A line's words, and how many of them belong to pages, speak to the reader, or tell something.</summary>
/// <param name="Content">Words that are common in no language.</param>
/// <param name="Weak">Of these, words of pages that reports have too.</param>
/// <param name="Page">Of these, words that reports hardly have.</param>
/// <param name="Reader">Words that speak to the reader.</param>
readonly record struct PageTerms(int Content, int Weak, int Page, int Reader)
{
    public static PageTerms Of(string folded, PageWords pages, LanguageWords languages)
    {
        var (content, weak, page, reader, words) = (0, 0, 0, 0, 0);
        foreach (var span in WordsOf(folded))
        {
            words++;
            var word = span.Of(folded);
            if (pages.IsReader(word))
                reader++;
            var kind = pages.Class(word) ?? pages.Class(Unelided(word));
            if (kind == PageWords.Page)
                (content, page) = (content + 1, page + 1);
            else if (kind == PageWords.Weak)
                (content, weak) = (content + 1, weak + 1);
            else if (word.Length > 1 && languages.OfWord(word).IsEmpty)
                content++;
        }
        return new(content, weak, page, reader) { Words = words };
    }

    /// <summary>One word that reports have too makes no longer line a line of pages.</summary>
    const int FewWords = 3;

    int Words { get; init; }

    /// <summary>Nothing but words of pages, or mostly.</summary>
    public bool IsOfPages =>
        Page > 0 || (Weak == 1 && Content == 1 && Words <= FewWords) || (Weak >= 2 && 2 * Weak >= Content);

    /// <summary>"l'auteur", "d'article": the word behind an article that lost its vowel.</summary>
    static ReadOnlySpan<char> Unelided(ReadOnlySpan<char> word) =>
        word.IndexOf('\'') is var at and (1 or 2) && at + 3 < word.Length ? word[(at + 1)..] : word;

    public static IEnumerable<TextSpan> WordsOf(string folded)
    {
        for (var at = 0; at < folded.Length; )
        {
            var end = at;
            while (end < folded.Length && IsOfWord(folded, end))
                end++;
            if (end > at)
                yield return TextSpan.FromBounds(at, end);
            at = end + 1;
        }
    }

    static bool IsOfWord(string text, int at) =>
        char.IsLetter(text[at])
        || char.GetUnicodeCategory(text[at])
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (
            text[at] is '\'' or '-'
            && at > 0
            && at + 1 < text.Length
            && char.IsLetter(text[at - 1])
            && char.IsLetter(text[at + 1])
        );
}
