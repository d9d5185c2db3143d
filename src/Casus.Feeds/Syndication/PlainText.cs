using System.Text;

namespace Casus.Feeds.Syndication;

/// <summary>The words of a title or a name that may be written in HTML.</summary>
static class PlainText
{
    /// <summary>A longer one is no title; the rest of it is not read.</summary>
    const int Longest = 16 * 1024;

    /// <summary>Null when there are none.</summary>
    public static string? Line(string text, bool isHtml)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        if (isHtml)
            text = References.Read(WithoutTags(text));
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Tags or character references that say it is no plain text.</summary>
    public static bool IsHtml(string text)
    {
        var lastClosed = text.LastIndexOf('>');
        for (var at = text.IndexOfAny(['<', '&']); at >= 0; at = text.IndexOfAny(['<', '&'], at + 1))
        {
            var rest = text.AsSpan(at + 1, Math.Min(12, text.Length - at - 1));
            if (rest.IsEmpty)
                return false;
            if (text[at] == '<' && (char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!') && at < lastClosed)
                return true;
            if (text[at] == '&' && rest.IndexOf(';') > 0 && (char.IsAsciiLetter(rest[0]) || rest[0] == '#'))
                return true;
        }
        return false;
    }

    /// <summary>What tags hold between them, save scripts and styles.</summary>
    static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length; at++)
        {
            if (
                html[at] != '<'
                || at + 1 == html.Length
                || !(char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?')
            )
            {
                text.Append(html[at]);
                continue;
            }
            var hidden = Hidden(html, at);
            var end = hidden < 0 ? TagEnd(html, at) : hidden;
            if (end < 0)
                break;
            if (IsBlock(html.AsSpan(at + 1)))
                text.Append(' ');
            at = end;
        }
        return text.ToString();
    }

    /// <summary>The bracket that closes a tag: outside of quotes, or the first where quotes are left open; -1 for none.</summary>
    static int TagEnd(string html, int at)
    {
        var first = html.IndexOf('>', at);
        for (var end = at; first >= 0 && end >= 0; )
        {
            end = html.AsSpan(end).IndexOfAny('>', '"', '\'') is >= 0 and var next ? end + next : -1;
            if (end >= 0 && html[end] == '>')
                return end;
            end = end < 0 ? end : html.IndexOf(html[end], end + 1);
            end = end < 0 ? end : end + 1;
        }
        return first;
    }

    /// <summary>Where a script, a style or a comment ends that begins here; -1 when none does.</summary>
    static int Hidden(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
            return html.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var close
                ? close + 2
                : html.Length - 1;
        foreach (var name in (ReadOnlySpan<string>)["script", "style"])
            if (html.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var end = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                return end < 0 ? html.Length - 1 : Math.Max(end, html.IndexOf('>', end));
            }
        return -1;
    }

    static bool IsBlock(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        foreach (var name in (ReadOnlySpan<string>)["br", "p", "div", "li", "h1", "h2", "h3", "td", "tr"])
            if (
                tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]))
            )
                return true;
        return false;
    }
}
