namespace Casus.Coding;

/// <summary>Whole words in running text, whatever their case.</summary>
static class WholeWords
{
    public static bool Contains(ReadOnlySpan<char> text, string phrase) => IndexOf(text, phrase) >= 0;

    public static int IndexOf(ReadOnlySpan<char> text, string phrase)
    {
        var from = 0;
        while (from <= text.Length - phrase.Length)
        {
            var at = text[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return -1;
            at += from;
            var end = at + phrase.Length;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
                return at;
            from = at + 1;
        }
        return -1;
    }
}
