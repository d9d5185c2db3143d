using System.Net;

namespace Casus.Reports.Cleaning;

/// <summary>One line of scraped text to readable text: tags out, entities decoded, invisible characters out, white space collapsed.</summary>
static class InlineCleaner
{
    const int LongestTag = 2000;
    const int LongestEntity = 32;

    static readonly string[] Breaking = ["p", "br", "div", "li", "ul", "ol", "tr", "td", "h1", "h2", "h3", "h4", "hr"];

    public static TracedText Clean(string source, int start, int end) => Clean(source, start, end, new());

    /// <param name="built">An empty builder, empty again afterwards: many lines share one.</param>
    public static TracedText Clean(string source, int start, int end, TracedText.Builder built)
    {
        for (var at = start; at < end; )
        {
            var c = source[at];
            if (c == '<' && Tag(source.AsSpan(at, end - at)) is > 0 and var tag)
            {
                if (Breaks(source.AsSpan(at, tag)))
                    built.Blank(at, at + tag);
                at += tag;
            }
            else if (c == '&' && Entity(source.AsSpan(at, end - at)) is (> 0 and var length, { } decoded))
            {
                foreach (var unit in decoded)
                    if (!Invisible(unit))
                        built.Add(unit, at, at + length);
                at += length;
            }
            else
            {
                if (!Invisible(c))
                    built.Add(c, at, at + 1);
                at++;
            }
        }
        return built.Build();
    }

    /// <summary>Length of the tag or comment at the beginning, 0 when it is none: an address in angle brackets stays.</summary>
    static int Tag(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        if (close < 2)
            return 0;
        if (text.StartsWith("<!--"))
            return text.IndexOf("-->") is >= 0 and var comment ? comment + 3 : 0;
        var at = text[1] == '/' ? 2 : 1;
        var name = 0;
        while (at + name < close && char.IsAsciiLetterOrDigit(text[at + name]))
            name++;
        if (name is 0 or > 12 || !char.IsAsciiLetter(text[at]))
            return 0;
        var rest = text[(at + name)..close];
        if (rest.IndexOf('<') >= 0)
            return 0;
        return rest.Length == 0 || rest[0] == '/' || char.IsWhiteSpace(rest[0]) ? close + 1 : 0;
    }

    static bool Breaks(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim("</>");
        var end = name.IndexOfAny(" \t/>");
        name = end < 0 ? name : name[..end];
        foreach (var breaking in Breaking)
            if (name.Equals(breaking, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    static (int Length, string? Decoded) Entity(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (close < 2)
            return (0, null);
        var raw = text[..(close + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(raw);
        if (decoded == raw)
            return (0, null);
        // "&amp;quot;": encoded twice by a page's keeper.
        return
            decoded == "&"
            && Entity($"&{text[(close + 1)..Math.Min(text.Length, LongestEntity)]}") is (> 0 and var more, { } twice)
            ? (raw.Length + more - 1, twice)
            : (raw.Length, decoded);
    }

    // Soft hyphens, zero-width blanks and byte order marks; joiners stay, some scripts need them.
    public static bool Invisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
