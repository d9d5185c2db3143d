using Casus.Language;

namespace Casus.Reports.Dating;

/// <summary>Roughly the sentence around a place: enough to look for words beside a date.</summary>
static class Sentences
{
    /// <summary>No sentence goes further to a side; in a text without stops every date would look at all of it.</summary>
    public const int Furthest = 1000;

    public static ReadOnlySpan<char> Around(string text, TextSpan span)
    {
        var (first, last) = (Math.Max(0, span.Start - Furthest), Math.Min(text.Length, span.End + Furthest));
        var start = span.Start;
        while (start > first && !Ends(text, start - 1))
            start--;
        var end = span.End;
        while (end < last && !Ends(text, end))
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
