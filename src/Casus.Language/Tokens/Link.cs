namespace Casus.Language.Tokens;

/// <summary>Web and mail addresses: one word whatever stands in them, up to the signs that close a sentence or a bracket around them.</summary>
static class Link
{
    /// <summary>No address is longer, so that a line without spaces is looked through once only.</summary>
    const int Longest = 2000;

    /// <summary>The first address in a run without spaces; empty where there is none.</summary>
    public static TextSpan In(ReadOnlySpan<char> run)
    {
        if (run.Length > Longest)
            run = run[..Longest];
        var scheme = run.IndexOf("://");
        if (scheme > 0)
            return Web(run, Before(run, scheme), scheme + 3);
        var www = run.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        if (www >= 0 && (www == 0 || !char.IsLetterOrDigit(run[www - 1])))
            return Web(run, www, www + 4);
        var at = run.IndexOf('@');
        return at > 0 ? Mail(run, at) : default;
    }

    static TextSpan Web(ReadOnlySpan<char> run, int start, int least)
    {
        var end = least;
        while (end < run.Length && run[end] is not ('<' or '>' or '"' or '“' or '”'))
            end++;
        while (end > least && IsClosing(run[start..end]))
            end--;
        return start < least - 3 && end > least ? TextSpan.FromBounds(start, end) : default;
    }

    /// <summary>Whether the last character rather belongs to the text around: a full stop, or a bracket that opened outside.</summary>
    static bool IsClosing(ReadOnlySpan<char> address) =>
        address[^1] switch
        {
            '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' => true,
            ')' => address.Count('(') < address.Count(')'),
            ']' => address.Count('[') < address.Count(']'),
            '}' => address.Count('{') < address.Count('}'),
            _ => false,
        };

    static TextSpan Mail(ReadOnlySpan<char> run, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(run[start - 1]) || run[start - 1] is '.' or '_' or '-' or '+' or '%'))
            start--;
        var end = at + 1;
        while (end < run.Length && (char.IsLetterOrDigit(run[end]) || run[end] is '.' or '-' or '_'))
            end++;
        while (end > at && run[end - 1] is '.' or '-' or '_')
            end--;
        return start < at && end > at + 1 && run[at..end].Contains('.') ? TextSpan.FromBounds(start, end) : default;
    }

    static int Before(ReadOnlySpan<char> run, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiLetter(run[start - 1]))
            start--;
        return start;
    }
}
