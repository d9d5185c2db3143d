using System.Buffers;
using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>Days that the scripts and data of a page give under a key that speaks of publication: <c>"publishedAt":"2031-05-09"</c>, <c>data-pub-date="2031-05-09"</c>.</summary>
static class KeyedDates
{
    const int LongestKey = 40;
    const int LongestValue = 30;

    /// <summary>Figures between the end of a key and its value are none of it.</summary>
    const int LongestGap = 16;

    static readonly SearchValues<string>[] Stems =
    [
        .. new[]
        {
            "ublish",
            "ublicat",
            "pubdate",
            "pub_date",
            "pub-date",
            "datecreated",
            "created_at",
            "createdat",
        }.Select(stem => SearchValues.Create([stem], StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>Hints, and only where all such keys agree on one day: pages carry the data of other texts along.</summary>
    public static IEnumerable<StatedDate> Of(string source, DateOrder order, ReportKnowledge knowledge)
    {
        foreach (var stems in (SearchValues<string>[][])[Stems[..5], Stems[5..]])
        {
            var days = new Dictionary<DateInterval, string>();
            foreach (var stem in stems)
                for (var at = Next(source, stem, 0); at >= 0 && days.Count < 2; at = Next(source, stem, at + 1))
                    if (Value(source, at) is { } value && StatedDay.In(value, 0, order, knowledge) is { } day)
                        days.TryAdd(day.Days, day.Words.In(value));
            if (days.Count == 1)
            {
                var (only, words) = days.Single();
                return [new(words, only, DateRole.Hint, DateEvidence.Keyed, BasisKind.Metadata, null)];
            }
        }
        return [];
    }

    static int Next(string source, SearchValues<string> stem, int from) =>
        source.AsSpan(from).IndexOfAny(stem) is >= 0 and var found ? from + found : -1;

    /// <summary>What is said under the key that holds the place; null when it is no key with a value that begins with a figure or a quote.</summary>
    static string? Value(string source, int at)
    {
        var end = at;
        while (end < source.Length && end - at < LongestKey && IsKey(source[end]))
            end++;
        var from = end;
        // A key ends with a quote, perhaps escaped, and its value begins with one.
        while (
            from < source.Length
            && from - end < LongestGap
            && !char.IsLetterOrDigit(source[from])
            && source[from] is not ('<' or '>' or '\n')
        )
            from++;
        foreach (var wrapped in (ReadOnlySpan<string>)["quot;:&quot;", "#34;:&#34;"])
            if (source.AsSpan(from).StartsWith(wrapped))
                from += wrapped.Length;
        if (
            from == end
            || from >= source.Length
            || !char.IsAsciiDigit(source[from])
            || !source.AsSpan(end, from - end).ContainsAny(":=")
        )
            return null;
        var stop = from;
        while (
            stop < source.Length
            && stop - from < LongestValue
            && source[stop] is not ('"' or '\'' or '<' or '&' or '\\' or ',' or '\n' or '}')
        )
            stop++;
        return source[from..stop];
    }

    static bool IsKey(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
}
