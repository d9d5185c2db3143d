using Casus.Language;

namespace Casus.Coding.Main;

/// <summary>Lower-cased words of a text by letters and digits alone, with where they stand; a possessive 's is cut off.</summary>
static class PlainWords
{
    public static IEnumerable<(string Word, TextSpan Span)> Of(string text, TextSpan zone)
    {
        var at = zone.Start;
        while (at < zone.End)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < zone.End && (char.IsLetterOrDigit(text[end]) || IsInnerMark(text, end, zone.End)))
                end++;
            var word = text[at..end].ToLowerInvariant().Replace('’', '\'');
            if (word.EndsWith("'s", StringComparison.Ordinal))
                word = word[..^2];
            yield return (word, TextSpan.FromBounds(at, end));
            at = end;
        }
    }

    static bool IsInnerMark(string text, int at, int end) =>
        text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]);
}
