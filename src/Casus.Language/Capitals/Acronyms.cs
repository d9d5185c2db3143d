namespace Casus.Language.Capitals;

/// <summary>Strange words of a text in capitals that brackets show to be short for something: they keep their capitals throughout.</summary>
static class Acronyms
{
    const int Longest = 7;

    /// <summary>Up to this length a strange word alone in brackets is no person's name.</summary>
    const int Short = 5;

    public static HashSet<string> Of(string text, CapitalOdds odds)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.AsSpan().IndexOfAny('(', '['); open >= 0; open = Next(text, open + 1))
        {
            var inside = Word(text, open + 1);
            if (inside.Length <= Short && inside.End < text.Length && text[inside.End] is ')' or ']')
                Add(inside);
            else if (
                open > 1
                && text[open - 1] is ' '
                && WordBefore(text, open - 1) is var before
                && IsShortFor(text, before, open)
            )
                Add(before);
        }
        return found;

        void Add(TextSpan word)
        {
            if (word.Length is > 1 and <= Longest && !odds.Knows(word.Of(text)))
                found.Add(word.In(text));
        }
    }

    static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny('(', '[') is >= 0 and var at ? from + at : -1;

    static TextSpan Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsUpper(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    static TextSpan WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsUpper(text[start - 1]))
            start--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Half of its letters open words of the brackets: it may be short for them in another language.</summary>
    static bool IsShortFor(string text, TextSpan word, int open)
    {
        if (word.Length is < 2 or > Longest)
            return false;
        var letters = word.In(text).ToList();
        for (var i = open + 1; i < text.Length && text[i] is not (')' or ']'); i++)
            if (!char.IsLetter(text[i - 1]))
                letters.Remove(text[i]);
        return letters.Count * 2 <= word.Length;
    }
}
