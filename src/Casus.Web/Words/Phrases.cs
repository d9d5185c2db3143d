using System.Globalization;
using System.Text;

namespace Casus.Web.Words;

/// <summary>
/// Sentences that the stages write in English, in another language: each line of the data file is a pattern and what stands for it.
/// What no line fits stays as it is: half a translation would be a claim of nobody's.
/// </summary>
sealed class Phrases
{
    const int DeepestAtMost = 6;

    readonly List<(string[] Parts, string To)> _lines = [];

    public Phrases(IEnumerable<string[]> lines)
    {
        foreach (var line in lines)
            _lines.Add((PartsOf(line[0]), line[1]));
    }

    public string Of(string words) => Of(words, 0);

    string Of(string words, int depth)
    {
        if (depth > DeepestAtMost)
            return words;
        foreach (var (parts, to) in _lines)
            if (Fit(parts, words) is { } values)
                return Filled(to, values, depth);
        return words;
    }

    /// <summary>The fixed parts between <c>{0}</c>, <c>{1}</c> …, which come in this order.</summary>
    static string[] PartsOf(string pattern)
    {
        var parts = new List<string>();
        var rest = pattern;
        for (var i = 0; ; i++)
        {
            var place = $"{{{i.ToString(CultureInfo.InvariantCulture)}}}";
            var at = rest.IndexOf(place, StringComparison.Ordinal);
            if (at < 0)
                break;
            parts.Add(rest[..at]);
            rest = rest[(at + place.Length)..];
        }
        parts.Add(rest);
        return [.. parts];
    }

    /// <summary>The words at the places, each as short as the pattern lets it be; null where it does not fit.</summary>
    static List<string>? Fit(string[] parts, string words)
    {
        if (!words.StartsWith(parts[0], StringComparison.Ordinal))
            return null;
        var values = new List<string>();
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var end =
                !isLast ? words.IndexOf(parts[i], Math.Min(at + 1, words.Length), StringComparison.Ordinal)
                : words.EndsWith(parts[i], StringComparison.Ordinal) ? words.Length - parts[i].Length
                : -1;
            if (end <= at)
                return null;
            values.Add(words[at..end]);
            at = end + parts[i].Length;
        }
        return at == words.Length ? values : null;
    }

    /// <summary>A day, among words that run from the right, would be read backwards: what is part of it keeps its own direction.</summary>
    static string Kept(string value) =>
        value.Contains('-', StringComparison.Ordinal) && value.All(c => char.IsAsciiDigit(c) || c is '-' or '.')
            ? $"\u2066{value}\u2069"
            : value;

    /// <summary>In one pass: what a value says is never taken for a place of its own.</summary>
    string Filled(string to, List<string> values, int depth)
    {
        var filled = new StringBuilder();
        var at = 0;
        for (var open = to.IndexOf('{'); open >= 0; open = to.IndexOf('{', at))
        {
            var close = to.IndexOf('}', open);
            var place = to.AsSpan(open + 1, close - open - 1);
            var value = values[int.Parse(place.TrimEnd('*'), CultureInfo.InvariantCulture)];
            filled.Append(to, at, open - at).Append(Kept(place.EndsWith("*") ? Of(value, depth + 1) : value));
            at = close + 1;
        }
        return filled.Append(to, at, to.Length - at).ToString();
    }
}
