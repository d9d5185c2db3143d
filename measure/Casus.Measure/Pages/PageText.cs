using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Measure.Pages;

/// <summary>Page texts as they are compared, and the trivial reading of a page that the product is held against.</summary>
static partial class PageText
{
    /// <summary>Single blanks between words.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>Lower case without marks: titles and names that differ in nothing else are the same.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).Where(c => c is not ('\u00AD' or '\u200B')))
            folded.Append(char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : ' ');
        return OneLine(folded.ToString());
    }

    /// <summary>Everything between the tags, scripts and styles left out: what is there without any choice.</summary>
    public static string WithoutTags(string page) =>
        OneLine(System.Net.WebUtility.HtmlDecode(Tags().Replace(Unread().Replace(page, " "), " ")));

    /// <summary>The page's <c>title</c> as it stands.</summary>
    public static string TitleTag(string page) =>
        OneLine(System.Net.WebUtility.HtmlDecode(Titles().Match(page).Groups[1].Value));

    /// <summary>The first ISO date anywhere in the page; empty when there is none.</summary>
    public static string FirstDate(string page) => Dates().Match(page).Value;

    /// <summary>What the page's first <c>meta</c> of that name holds; empty when there is none.</summary>
    public static string AuthorTag(string page) =>
        System.Net.WebUtility.HtmlDecode(Authors().Match(page).Groups[1].Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"<(script|style|noscript|template)\b.*?</\1\s*>|<!--.*?-->",
        RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Unread();

    [GeneratedRegex("<[a-zA-Z/!][^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<title[^>]*>(.*?)</title", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Titles();

    [GeneratedRegex("(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]")]
    private static partial Regex Dates();

    [GeneratedRegex("<meta[^>]+name=\"author\"[^>]+content=\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Authors();
}
