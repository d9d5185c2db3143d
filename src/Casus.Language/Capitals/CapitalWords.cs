namespace Casus.Language.Capitals;

/// <summary>Cuts a line in capitals into words.</summary>
static class CapitalWords
{
    public static List<CapitalWord> Of(ReadOnlySpan<char> line)
    {
        var words = new List<CapitalWord>();
        var border = WordBorder.Sentence;
        var isMark = false;
        for (var i = 0; i < line.Length; )
        {
            if (char.IsLetter(line[i]))
            {
                var end = End(line, i);
                words.Add(new(new(i, end - i), border));
                border = WordBorder.Blank;
                i = end;
                continue;
            }
            // "[TEXT]" stands before a sentence, "[NRF]" in the midst of one.
            if (line[i] is '[')
                isMark = border is WordBorder.Sentence || line[..i].TrimEnd() is [.., '-' or ']'];
            if (EndsSentence(line, i, words) || (isMark && line[i] is ']'))
                border = WordBorder.Sentence;
            else if (border is not WordBorder.Sentence && line[i] is not (' ' or '-'))
                border = char.IsAsciiDigit(line[i]) ? WordBorder.Digits : WordBorder.Mark;
            i++;
        }
        return words;
    }

    static int End(ReadOnlySpan<char> line, int start)
    {
        var end = start + 1;
        while (end < line.Length && (char.IsLetter(line[end]) || IsInside(line, end)))
            end++;
        // The point of "U.S." belongs to it.
        return end < line.Length && line[end] is '.' && line[start..end].Contains('.') ? end + 1 : end;
    }

    /// <summary>A point between single letters, an apostrophe between any.</summary>
    static bool IsInside(ReadOnlySpan<char> line, int at) =>
        at + 1 < line.Length
        && char.IsLetter(line[at + 1])
        && (
            line[at] is '\'' or '’'
            || line[at] is '.'
                && (at + 2 >= line.Length || !char.IsLetter(line[at + 2]))
                && (at < 2 || !char.IsLetter(line[at - 2]))
        );

    static bool EndsSentence(ReadOnlySpan<char> line, int at, List<CapitalWord> words)
    {
        // A quotation that something said leads to: "ROE SAID: ".
        if (line[at] is '"' or '“')
            return line[..at].TrimEnd() is [.., ',' or ':'];
        if (line[at] is not ('.' or '?' or '!'))
            return false;
        // An initial: "J. ROE".
        return line[at] is not '.' || words.Count == 0 || words[^1].Span is not { Length: 1 } last || last.End != at;
    }
}
