using System.Text;

namespace Casus.Reports.Languages;

/// <summary>Which language a text is in: its script first, then the common words and the own letters of the languages that use the script.</summary>
static class LanguageGuess
{
    public const string Unknown = "und";

    const int Window = 20_000;
    const double LetterWeight = 0.4;
    const double Least = 1.0;

    /// <summary>ISO 639-1 (639-3 where there is none), or <see cref="Unknown"/>.</summary>
    public static string Of(string text, LanguageWords words) => Scored(text, words).Code;

    /// <summary>The best language and how far it stands above the next, in common words.</summary>
    public static (string Code, double Margin) Scored(string text, LanguageWords words)
    {
        text = text.Length > Window ? text[..Window] : text;
        var script = Scripts.Of(text);
        if (script is Script.None)
            return (Unknown, 0);
        var scores = new double[words.Languages.Length];
        var ofScript = 0;
        for (var i = 0; i < scores.Length; i++)
            ofScript += words.Languages[i].Script == script ? 1 : 0;
        Count(text, words, scores);
        var (best, second) = (-1, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            if (words.Languages[i].Script != script)
                continue;
            if (best < 0 || scores[i] > scores[best])
                (second, best) = (best < 0 ? 0 : scores[best], i);
            else
                second = Math.Max(second, scores[i]);
        }
        if (best < 0 || (ofScript > 1 && scores[best] < Least))
            return (Unknown, 0);
        return (words.Languages[best].Code, scores[best] - second);
    }

    static void Count(string text, LanguageWords words, double[] scores)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? char.ToLowerInvariant(text[i]) : ' ';
            if (
                char.IsLetter(c)
                || char.GetUnicodeCategory(c)
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            )
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
            }
        }
    }
}
