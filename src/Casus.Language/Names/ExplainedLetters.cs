namespace Casus.Language.Names;

/// <summary>Letters in brackets behind the name that they shorten: "Fjord Trawler Union (FTU)".</summary>
public static class ExplainedLetters
{
    const int MostLetters = 8;
    const int LongestName = 120;

    /// <summary>In the order of the text: the letters, and the words whose large first letters they are.</summary>
    public static IEnumerable<(string Letters, TextSpan Name)> In(string text)
    {
        for (var open = text.IndexOf('('); open > 0; open = text.IndexOf('(', open + 1))
        {
            var close = open + 1;
            while (close < text.Length && char.IsUpper(text[close]))
                close++;
            var letters = text[(open + 1)..close];
            if (
                letters.Length is > 1 and <= MostLetters
                && close < text.Length
                && text[close] is ')'
                && text[open - 1] is ' '
                && Begin(text, open - 1, letters) is >= 0 and var first
            )
                yield return (letters, TextSpan.FromBounds(first, open - 1));
        }
    }

    /// <summary>Where the name begins; -1 where its large letters are not these.</summary>
    static int Begin(string text, int end, string letters)
    {
        var left = letters.Length;
        for (var at = end - 1; at >= Math.Max(0, end - LongestName); at--)
        {
            if (text[at] is '.' or ',' or ';' or ':' or '\n' or '(' or ')' or '"')
                return -1;
            if (!char.IsUpper(text[at]) || at > 0 && char.IsLetter(text[at - 1]))
                continue;
            if (text[at] != letters[--left])
                return -1;
            if (left == 0)
                return at;
        }
        return -1;
    }
}
