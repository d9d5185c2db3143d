using System.Net;
using System.Text;

namespace Casus.Feeds.Syndication;

/// <summary>The text of an element, as its type and mode say it is to be read; RSS says nothing, so there its look decides.</summary>
static class FeedText
{
    /// <summary>A title or a name on one line; null when there is none.</summary>
    public static string? Line(FeedNode? node)
    {
        if (node is null)
            return null;
        if (Content(node) is not { } content)
            return null;
        return PlainText.Line(content.Text, content.IsHtml);
    }

    /// <summary>Null when it is empty or stands elsewhere.</summary>
    public static FeedContent? Content(FeedNode node)
    {
        var type = (node["type"] ?? "").Split(';')[0].Trim().ToLowerInvariant();
        var content =
            IsPacked(node, type) ? Unpacked(node, type)
            : node.Children.Any(child => child.Name.StartsWith("xhtml:", StringComparison.Ordinal))
            || type is "xhtml" or "application/xhtml+xml" && node.Children.Any(c => c.Name.Length > 0)
                ? new FeedContent(Html(node), true)
            : type switch
            {
                "html" or "text/html" => new(node.Inner(), true),
                "text" or "text/plain" => new(node.Inner(), false),
                _ when node.Children.Any(child => child.Name.Length > 0) => new(Html(node), true),
                _ => Guessed(node.Inner()),
            };
        return string.IsNullOrWhiteSpace(content?.Text) ? null : content;
    }

    static FeedContent Guessed(string text) => new(text, PlainText.IsHtml(text));

    /// <summary>Atom 0.3 says so by a mode, Atom 1.0 by any type that is no text and no XML.</summary>
    static bool IsPacked(FeedNode node, string type) =>
        node["mode"] is "base64"
        || (
            node["mode"] is null
            && type.Contains('/', StringComparison.Ordinal)
            && !type.StartsWith("text/", StringComparison.Ordinal)
            && !type.EndsWith("xml", StringComparison.Ordinal)
        );

    static FeedContent? Unpacked(FeedNode node, string type)
    {
        var text = node.Inner();
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? type is "text/plain"
                ? new(Encoding.UTF8.GetString(bytes, 0, length), false)
                : Guessed(Encoding.UTF8.GetString(bytes, 0, length))
            : null;
    }

    /// <summary>Elements written out again as HTML.</summary>
    static string Html(FeedNode node)
    {
        var html = new StringBuilder();
        foreach (var child in node.Children)
            Write(child, html);
        return html.ToString();
    }

    static void Write(FeedNode node, StringBuilder html)
    {
        if (node.Name.Length == 0)
        {
            html.Append(WebUtility.HtmlEncode(node.Text));
            return;
        }
        var name = node.Name[(node.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        html.Append('<').Append(name);
        foreach (var (key, value) in node.Attributes)
            if (!key.StartsWith("xmlns", StringComparison.Ordinal))
                html.Append(' ').Append(key).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        html.Append('>');
        if (name is "br" or "img" or "hr" or "input" or "meta" or "link")
            return;
        foreach (var child in node.Children)
            Write(child, html);
        html.Append("</").Append(name).Append('>');
    }
}
