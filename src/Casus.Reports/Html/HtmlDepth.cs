namespace Casus.Reports.Html;

/// <summary>How deep a page nests its elements, told before it is parsed: the parser's time grows with the square of the depth.</summary>
static class HtmlDepth
{
    public const int Limit = 500;

    // Their end tags may be left out or are never written, so they say nothing about depth.
    static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "dt",
        "tr",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "source",
        "track",
        "wbr",
        "area",
        "base",
        "col",
        "embed",
        "param",
        "html",
        "head",
        "body",
        "path",
        "li",
        "dd",
        "td",
    };

    public static bool IsTooDeep(string source)
    {
        var depth = 0;
        for (var at = Next(source, 0); at >= 0; at = Next(source, at))
        {
            var end = SourceStream.TagEnd(source, at);
            if (end == 0)
            {
                at++;
                continue;
            }
            var closing = source[at + 1] == '/';
            var start = closing ? at + 2 : at + 1;
            var stop = start;
            while (stop < end && stop - start < 20 && char.IsAsciiLetterOrDigit(source[stop]))
                stop++;
            var whole = source[end - 1] == '>' && end >= 2 && source[end - 2] == '/';
            if (stop > start && !whole && !IsRaw(source, start, stop) && !Uncounted.Contains(source[start..stop]))
                depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (depth > Limit)
                return true;
            at = end;
        }
        return false;
    }

    static int Next(string source, int at) => at < source.Length ? source.IndexOf('<', at) : -1;

    static bool IsRaw(string source, int start, int stop) =>
        source.AsSpan(start, stop - start) is var name
        && (
            name.Equals("script", StringComparison.OrdinalIgnoreCase)
            || name.Equals("style", StringComparison.OrdinalIgnoreCase)
        );
}
