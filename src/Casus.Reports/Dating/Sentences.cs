using Casus.Language;

namespace Casus.Reports.Dating;

/// <summary>Roughly the sentence around a place: enough to look for words beside a date.</summary>
static class Sentences
{
    public static ReadOnlySpan<char> Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && !Ends(text, start - 1))
            start--;
        var end = span.End;
        while (end < text.Length && !Ends(text, end))
            end++;
        return text.AsSpan(start, end - start);
    }

    // A point ends a sentence when a blank and a capital or a quote follow; "Nov. 9" goes on.
    static bool Ends(string text, int at)
    {
        if (text[at] is '\n' or '!' or '?')
            return true;
        if (text[at] != '.' || at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        return char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '“' or '«' or '‘';
    }
}
