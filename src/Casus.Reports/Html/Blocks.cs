using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>What kind of element something is, by its name and the names its author gave it.</summary>
static class Blocks
{
    static readonly HashSet<string> Dropped =
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "nav",
        "footer",
        "aside",
        "form",
        "button",
        "select",
        "input",
        "textarea",
        "iframe",
        "object",
        "embed",
        "canvas",
        "dialog",
        "menu",
        "head",
        "audio",
        "video",
        "picture",
        "math",
        "label",
    ];

    static readonly HashSet<string> Lines =
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "table",
        "tbody",
        "thead",
        "tr",
        "td",
        "th",
        "figure",
        "figcaption",
        "hr",
        "address",
        "details",
        "summary",
        "center",
        "body",
        "aside",
        "footer",
        "nav",
        "form",
        "fieldset",
        "caption",
    ];

    static readonly HashSet<string> Roles =
    [
        "navigation",
        "banner",
        "complementary",
        "contentinfo",
        "dialog",
        "alertdialog",
        "search",
        "menu",
        "menubar",
        "toolbar",
    ];

    /// <summary>It begins and ends a line.</summary>
    public static bool IsLine(IElement element) => Lines.Contains(element.LocalName);

    public static string Names(IElement element) =>
        element.Attributes.Length == 0
            ? ""
            : $"{element.ClassName} {element.Id} {element.GetAttribute("data-testid")} {element.GetAttribute("data-component")}";

    /// <summary>By its element, role or names no part of a report.</summary>
    public static bool IsDropped(IElement element, BlockWords words) =>
        Dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || (element.GetAttribute("style") is { } style && IsInvisible(style))
        || (
            element.LocalName
                is not ("html" or "body" or "main" or "p" or "a" or "span" or "em" or "b" or "strong" or "i")
            && words.Any("drop", Names(element))
        );

    /// <summary>Words below a picture.</summary>
    public static bool IsCaption(IElement element, BlockWords words) =>
        element.LocalName is "figcaption" or "figure"
        || (element.LocalName is "p" or "span" or "div" or "small" && words.Any("caption", Names(element)));

    static bool IsInvisible(string style)
    {
        var plain = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
