namespace Casus.Reports.Languages;

/// <summary>Which language a text is in: its script first, then the grams of its words with the common words and own letters of each language.</summary>
static class LanguageGuess
{
    public const string Unknown = "und";

    /// <summary>What a common word says beside the grams, in their unit.</summary>
    const int CommonWord = 90;

    /// <summary>A language that the grams know nothing of must have so many times the common words of the best that they know.</summary>
    const double Clear = 1.3;

    /// <summary>Grams or a common word that there must be, or anything might be meant.</summary>
    const int LeastGrams = 10;
    const double LeastWords = 1.0;
    const int LeastOfLine = 6;

    /// <summary>Texts of so many words have common words of their language, one in twenty at least.</summary>
    const int LongText = 20;
    const double CommonShare = 0.05;

    /// <summary>ISO 639-1 (639-3 where there is none), or <see cref="Unknown"/> where the text is too short or in no language that is known.</summary>
    public static string Of(string text, LanguageWords words, GramModel grams)
    {
        var found = CommonWords.Count(text, words);
        var (best, known) = Best(text, found, words, grams);
        if (best < 0)
            return Unknown;
        if (words.Languages.Count(l => l.Script == found.Script) == 1)
            return words.Languages[best].Code;
        var isTold = known >= LeastGrams || found.Scores[best] >= LeastWords;
        var isForeign =
            Scripts.HasBlanks(found.Script)
            && found.Words >= LongText
            && found.Scores[best] < CommonShare * found.Words;
        return isTold && !isForeign ? words.Languages[best].Code : Unknown;
    }

    /// <summary>The likeliest language however little there is to go by; null without letters.</summary>
    public static string? Likeliest(string text, LanguageWords words, GramModel grams)
    {
        var (best, _) = Best(text, CommonWords.Count(text, words), words, grams);
        return best < 0 ? null : words.Languages[best].Code;
    }

    /// <summary>Whether another language of its script fits a text so many times better than that one; few grams tell nothing.</summary>
    public static bool IsOther(string text, string than, double times, LanguageWords words, GramModel grams)
    {
        var found = CommonWords.Count(text, words);
        var ofGrams = new long[grams.Languages.Length];
        var (best, known) = Best(found, grams.Score(text, ofGrams), ofGrams, words, grams);
        if (best < 0 || known < LeastOfLine || words.Languages[best].Code == than)
            return false;
        var own = -1;
        for (var i = 0; i < words.Languages.Length; i++)
            if (words.Languages[i].Code == than)
                own = i;
        if (own < 0 || words.GramColumn(own, grams) is not { } of || words.GramColumn(best, grams) is not { } other)
            return false;
        return found.Scores[best] >= found.Scores[own]
            && ofGrams[other] + (CommonWord * found.Scores[best])
                >= times * (ofGrams[of] + (CommonWord * found.Scores[own]));
    }

    static (int Best, int Grams) Best(string text, CommonWords found, LanguageWords words, GramModel grams)
    {
        var ofGrams = new long[grams.Languages.Length];
        return Best(found, grams.Score(text, ofGrams), ofGrams, words, grams);
    }

    static (int Best, int Grams) Best(
        CommonWords found,
        int known,
        long[] ofGrams,
        LanguageWords words,
        GramModel grams
    )
    {
        if (found.Script is Script.None)
            return (-1, 0);
        var best = -1;
        var (bestTotal, bestOther) = (0.0, -1);
        for (var i = 0; i < words.Languages.Length; i++)
        {
            if (words.Languages[i].Script != found.Script)
                continue;
            if (words.GramColumn(i, grams) is not { } column)
            {
                if (bestOther < 0 || found.Scores[i] > found.Scores[bestOther])
                    bestOther = i;
                continue;
            }
            var total = ofGrams[column] + (CommonWord * found.Scores[i]);
            if (best < 0 || total > bestTotal)
                (best, bestTotal) = (i, total);
        }
        var isOther =
            bestOther >= 0 && (best < 0 || found.Scores[bestOther] > (Clear * found.Scores[best]) + LeastWords);
        return (isOther ? bestOther : best, known);
    }
}
