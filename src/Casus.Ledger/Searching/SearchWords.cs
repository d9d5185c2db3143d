using System.Text;
using Casus.Language;

namespace Casus.Ledger.Searching;

/// <summary>
/// The one way in which texts and queries are cut into words, so that every store finds the same: runs of letters and digits, without case
/// and marks; scripts that are written without spaces give a word for every character.
/// </summary>
public static class SearchWords
{
    /// <summary>Longer ones are no words of a language, and no index takes them whole.</summary>
    const int LettersAtMost = 64;

    /// <summary>What is searched of one text: far beyond any report, within what an index takes of one.</summary>
    const int WordsAtMost = 50_000;

    /// <summary>In order; no word holds anything but letters and digits.</summary>
    public static IEnumerable<SearchWord> In(string text)
    {
        var word = new StringBuilder();
        var start = 0;
        for (var at = 0; at < text.Length; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var alone = WordFolds.StandsAlone(rune);
            var joins = !alone && (Rune.IsLetterOrDigit(rune) || (word.Length > 0 && WordFolds.IsMark(rune)));
            if (!joins && word.Length > 0)
                yield return Ended(word, start, at);
            if (joins && word.Length == 0)
                start = at;
            if (joins)
                WordFolds.Append(word, rune);
            else if (alone)
                yield return new(rune.ToString(), new(at, length));
            at += length;
        }
        if (word.Length > 0)
            yield return Ended(word, start, text.Length);
    }

    /// <summary>The folded words with single spaces between them: what an index is given.</summary>
    public static string Joined(string text) =>
        string.Join(' ', In(text).Take(WordsAtMost).Select(word => word.Folded));

    static SearchWord Ended(StringBuilder word, int start, int end)
    {
        if (word.Length > LettersAtMost)
            word.Length = char.IsHighSurrogate(word[LettersAtMost - 1]) ? LettersAtMost - 1 : LettersAtMost;
        var folded = word.ToString();
        word.Clear();
        return new(folded, TextSpan.FromBounds(start, end));
    }
}
