namespace Casus.Coding;

/// <summary>Whole words in running text, whatever their case.</summary>
static class WholeWords
{
    public static bool Contains(ReadOnlySpan<char> text, string phrase) => IndexOf(text, phrase) >= 0;

    public static int IndexOf(ReadOnlySpan<char> text, string phrase)
    {
        if (phrase.Length == 0)
            return -1;
        // Beginnings of words are few: only there are the other letters compared.
        var (small, large) = (char.ToLowerInvariant(phrase[0]), char.ToUpperInvariant(phrase[0]));
        for (var at = -1; text[(at + 1)..].IndexOfAny(small, large) is >= 0 and var found; )
        {
            at += found + 1;
            var end = at + phrase.Length;
            if (end > text.Length)
                return -1;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && text[at..end].Equals(phrase, StringComparison.OrdinalIgnoreCase)
            )
                return at;
        }
        return -1;
    }
}
