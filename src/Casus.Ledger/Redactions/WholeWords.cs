using Casus.Language;

namespace Casus.Ledger.Redactions;

/// <summary>Where words stand as words of their own: "Ana" in "Ana's" and never in "Anatolia".</summary>
static class WholeWords
{
    public static IEnumerable<TextSpan> In(string text, string words)
    {
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
            if (!Joins(text, at - 1, words[0]) && !Joins(text, at + words.Length, words[^1]))
                yield return new(at, words.Length);
    }

    /// <summary>The character beside an end of the words makes one word with it.</summary>
    static bool Joins(string text, int beside, char end) =>
        beside >= 0 && beside < text.Length && char.IsLetterOrDigit(text[beside]) && char.IsLetterOrDigit(end);
}
