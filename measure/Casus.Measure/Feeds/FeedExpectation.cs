using System.Globalization;

namespace Casus.Measure.Feeds;

/// <summary>One thing that feedparser's own tests ask of a feed or of one of its entries.</summary>
/// <param name="Entry">From 0; null for the feed itself.</param>
/// <param name="Field"><c>title</c>, <c>link</c>, or a date: <c>published</c>, <c>updated</c>, <c>created</c>.</param>
/// <param name="Value">A literal of Python; null where there must be none.</param>
sealed record FeedExpectation(int? Entry, string Field, string? Value)
{
    public bool IsDate => Field is "published" or "updated" or "created";

    /// <summary>What a test's expression says about titles, links and dates; other parts of it are left out.</summary>
    public static IReadOnlyList<FeedExpectation> Of(string expression)
    {
        var found = new List<FeedExpectation>();
        foreach (var part in Parts(expression))
        {
            var sides = Sides(part);
            if (sides.Count == 1)
            {
                var none = Path(
                    sides[0]
                        .Replace("not ", "", StringComparison.Ordinal)
                        .Replace(".has_key('link')", "['link']", StringComparison.Ordinal)
                );
                if (
                    sides[0].Contains("has_key('link')", StringComparison.Ordinal)
                    && sides[0].StartsWith("not ", StringComparison.Ordinal)
                    && none is var (entry, field)
                )
                    found.Add(new(entry, field, null));
                continue;
            }
            foreach (var side in sides.SkipLast(1))
                if (Path(side) is var (entry, field))
                    found.Add(new(entry, field, sides[^1]));
        }
        return found;
    }

    /// <summary>The field that a path such as <c>entries[0]['title']</c> leads to; null for all that are not counted.</summary>
    static (int? Entry, string Field)? Path(string path)
    {
        path = path.Trim().Replace("\"", "'", StringComparison.Ordinal);
        int? entry = null;
        if (
            path.StartsWith("entries[", StringComparison.Ordinal)
            && path.IndexOf(']', StringComparison.Ordinal) is > 0 and var close
        )
        {
            if (
                !int.TryParse(
                    path.AsSpan(8, close - 8),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                return null;
            entry = number;
            path = path[(close + 1)..];
        }
        else if (path.StartsWith("feed", StringComparison.Ordinal))
            path = path["feed".Length..];
        else
            return null;
        path = path.StartsWith('.')
            ? path[1..]
            : path.Replace("']['", ".", StringComparison.Ordinal).Trim('[', ']', '\'');
        return path switch
        {
            "title" or "title_detail.value" => (entry, "title"),
            "link" => (entry, "link"),
            "published" or "published_parsed" or "issued" or "issued_parsed" => (entry, "published"),
            "updated" or "updated_parsed" or "modified" or "modified_parsed" or "date" or "date_parsed" => (
                entry,
                "updated"
            ),
            "created" or "created_parsed" => (entry, "created"),
            _ => null,
        };
    }

    /// <summary>Split at <c>and</c>, outside of strings and brackets.</summary>
    static IEnumerable<string> Parts(string expression) => Split(expression, " and ");

    static List<string> Sides(string part) => [.. Split(part.Trim(), "==")];

    static IEnumerable<string> Split(string text, string mark)
    {
        var (start, depth, quote) = (0, 0, '\0');
        for (var at = 0; at < text.Length; at++)
            if (quote != '\0')
            {
                if (text[at] == '\\')
                    at++;
                else if (text[at] == quote)
                    quote = '\0';
            }
            else if (text[at] is '\'' or '"')
                quote = text[at];
            else if (text[at] is '(' or '[' or '{')
                depth++;
            else if (text[at] is ')' or ']' or '}')
                depth--;
            else if (depth == 0 && text.AsSpan(at).StartsWith(mark))
            {
                yield return text[start..at].Trim();
                start = at + mark.Length;
                at = start - 1;
            }
        yield return text[start..].Trim();
    }
}
