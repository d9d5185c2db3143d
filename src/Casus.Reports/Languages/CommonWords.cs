using System.Globalization;

namespace Casus.Reports.Languages;

/// <summary>How often a text has the common words and own letters of each language; the share of a word that two have goes to both.</summary>
/// <param name="Script">The script of most of its letters.</param>
/// <param name="Words">How many words it has.</param>
sealed record CommonWords(Script Script, double[] Scores, int Words)
{
    const int Window = 20_000;
    const double LetterWeight = 0.4;

    /// <summary>Names from elsewhere bring letters into Latin text; into others they hardly do.</summary>
    const double LetterWeightElsewhere = 1.2;

    const double Least = 1.0;

    /// <summary>No common word is so long.</summary>
    const int LongestWord = 64;

    public static CommonWords Count(string text, LanguageWords words)
    {
        text = text.Length > Window ? text[..Window] : text;
        var scores = new double[words.Languages.Length];
        var count = 0;
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? SmallLetters.Of(text[i]) : ' ';
            // Half rings stand for apostrophes in Uzbek.
            if (c is '\'' or '’' or '‘' or 'ʻ' or 'ʼ')
            {
                if (length == 0)
                    continue;
                c = '\'';
            }
            else if (IsOfWord(c))
            {
                // No language has letters of ASCII for itself.
                if (c >= 0x80)
                    Letter(c, words, scores);
            }
            else
            {
                if (length is > 0 and < LongestWord)
                    Word(word[..length].TrimEnd('\''), words, scores);
                count += length > 0 ? 1 : 0;
                length = 0;
                continue;
            }
            if (length < LongestWord)
                word[length++] = c;
        }
        return new(Scripts.Of(text), scores, count);
    }

    /// <summary>The language of most common words and how far it stands above the next, in words; null where they do not tell it.</summary>
    public (string Code, double Margin)? Best(LanguageWords words)
    {
        var (best, second, ofScript) = (-1, 0.0, 0);
        for (var i = 0; i < Scores.Length; i++)
        {
            if (words.Languages[i].Script != Script)
                continue;
            ofScript++;
            if (best < 0 || Scores[i] > Scores[best])
                (second, best) = (best < 0 ? 0 : Scores[best], i);
            else
                second = Math.Max(second, Scores[i]);
        }
        return best < 0 || (ofScript > 1 && Scores[best] < Least)
            ? null
            : (words.Languages[best].Code, Scores[best] - second);
    }

    static void Letter(char c, LanguageWords words, double[] scores)
    {
        var letters = words.OfLetter(c);
        var weight = Scripts.Of(c) is Script.Latin ? LetterWeight : LetterWeightElsewhere;
        foreach (var language in letters)
            scores[language] += weight / letters.Length;
    }

    static void Word(ReadOnlySpan<char> word, LanguageWords words, double[] scores)
    {
        var of = words.OfWord(word);
        foreach (var language in of)
            scores[language] += 1 + (of.Length == 1 ? 0.5 : 0);
    }

    static bool IsOfWord(char c) =>
        c < 0x80
            ? char.IsAsciiLetter(c)
            : char.IsLetter(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
