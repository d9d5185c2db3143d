using System.Globalization;
using System.Text;

namespace Casus.Reports.Languages;

/// <summary>How often a text has the common words and own letters of each language; the share of a word that two have goes to both.</summary>
/// <param name="Script">The script of most of its letters.</param>
/// <param name="Words">How many words it has.</param>
sealed record CommonWords(Script Script, double[] Scores, int Words)
{
    const int Window = 20_000;
    const double LetterWeight = 0.4;
    const double Least = 1.0;

    public static CommonWords Count(string text, LanguageWords words)
    {
        text = text.Length > Window ? text[..Window] : text;
        var scores = new double[words.Languages.Length];
        var count = 0;
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? char.ToLowerInvariant(text[i]) : ' ';
            if (IsOfWord(c))
            {
                word.Append(c);
                var letters = words.OfLetter(c);
                foreach (var language in letters)
                    scores[language] += LetterWeight / letters.Length;
            }
            else if (c is '\'' or '’' && word.Length > 0)
                word.Append('\'');
            else if (word.Length > 0)
            {
                var of = words.OfWord(word.ToString());
                foreach (var language in of)
                    scores[language] += 1 + (of.Length == 1 ? 0.5 : 0);
                word.Clear();
                count++;
            }
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

    static bool IsOfWord(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
