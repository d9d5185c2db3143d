using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Casus.Reports.Html;

/// <summary>What kind of element something is, by its name and the names its author gave it.</summary>
static class Blocks
{
    static readonly FrozenSet<string> Dropped = Set(
        "script style template noscript svg nav footer aside form button select input textarea iframe object embed canvas "
            + "dialog menu head audio video picture math label"
    );

    static readonly FrozenSet<string> Unread = Set("script style template noscript svg head iframe select");

    static readonly FrozenSet<string> Lines = Set(
        "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tbody thead tr td th "
            + "figure figcaption hr address details summary center body aside footer nav form fieldset caption"
    );

    static readonly FrozenSet<string> Roles = Set(
        "navigation banner complementary contentinfo dialog alertdialog search menu menubar toolbar"
    );

    /// <summary>Their names say nothing about whether they belong to a report.</summary>
    static readonly FrozenSet<string> Unnamed = Set("html body main a span em b strong i");

    static readonly FrozenSet<string> Always = Set(
        "footer nav aside script style noscript template head svg select iframe"
    );

    /// <summary>It leads to another page; links within the page lead nowhere else.</summary>
    public static bool IsLink(PageBlock block) =>
        block.Name is "a" && block["href"] is { } href && !href.StartsWith('#');

    public static bool IsLine(string name) => Lines.Contains(name);

    /// <summary>What stands in it is never shown.</summary>
    public static bool IsUnread(string name) => Unread.Contains(name);

    public static string Names(INamedNodeMap attributes)
    {
        if (attributes.Length == 0)
            return "";
        var names = attributes.GetNamedItem("class")?.Value ?? "";
        foreach (var attribute in (ReadOnlySpan<string>)["id", "data-testid", "data-component"])
            if (attributes.GetNamedItem(attribute)?.Value is { Length: > 0 } more)
                names = names.Length == 0 ? more : $"{names} {more}";
        return names;
    }

    /// <summary>By its element, role, style or names no part of a report.</summary>
    public static bool IsDropped(PageBlock block) =>
        Dropped.Contains(block.Name)
        || (
            block.Element.Attributes.Length > 0
            && (
                IsInvisible(block)
                || (block["role"] is { } role && Roles.Contains(role))
                || (
                    block.Is(BlockMarks.Drop | BlockMarks.Never | BlockMarks.Teaser)
                    && !block.Is(BlockMarks.Note)
                    && !Unnamed.Contains(block.Name)
                )
            )
        );

    /// <summary>Not even holding most of the page makes it part of a report.</summary>
    public static bool IsAlwaysDropped(PageBlock block) =>
        Always.Contains(block.Name) || (block.Is(BlockMarks.Never) && !Unnamed.Contains(block.Name));

    /// <summary>Words below a picture.</summary>
    public static bool IsCaption(PageBlock block) =>
        block.Name is "figcaption" or "figure"
        || (block.Name is "p" or "span" or "div" or "small" && block.Is(BlockMarks.Caption));

    /// <summary>Its own markup keeps it from being shown.</summary>
    public static bool IsInvisible(PageBlock block) =>
        block["hidden"] is not null || (block["style"] is { } style && IsInvisible(style));

    static bool IsInvisible(string style) =>
        style.IndexOf("display", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && style.AsSpan(at + "display".Length).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);

    static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of an element on one line.</summary>
    public static string Line(PageBlock block)
    {
        if (block.Children.Count == 0)
            return OneLine(block.Element.TextContent);
        var words = new StringBuilder();
        foreach (var text in block.Element.Descendants<IText>())
            words.Append(text.Data).Append(' ');
        return OneLine(words.ToString());
    }

    static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
