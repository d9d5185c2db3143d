using System.Collections.Immutable;
using AngleSharp.Html;
using Casus.Reports.Cleaning;

namespace Casus.Reports.Html;

/// <summary>
/// Everything between the tags of a page, references decoded, each unit with its place in the source. The parser does not say
/// where its text nodes stand, but it keeps their order: each is found by looking on from the last.
/// </summary>
sealed class SourceStream
{
    const int LongestReference = 33;
    const int Reach = 200_000;

    readonly string _text;
    readonly int[] _from;
    readonly int[] _to;
    int _cursor;

    SourceStream(string text, int[] from, int[] to) => (_text, _from, _to) = (text, from, to);

    public static SourceStream Of(string source)
    {
        var text = new System.Text.StringBuilder(source.Length);
        var (from, to) = (new List<int>(source.Length), new List<int>(source.Length));
        void Add(char unit, int start, int end)
        {
            text.Append(unit);
            from.Add(start);
            to.Add(end);
        }
        for (var at = 0; at < source.Length; )
        {
            var c = source[at];
            if (c == '<' && TagEnd(source, at) is > 0 and var end)
            {
                at = end;
                continue;
            }
            var (length, decoded) = c == '&' ? Reference(source, at) : (1, null);
            if (c == '\r')
                (length, decoded) = (at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1, "\n");
            if (decoded is null)
                Add(c, at, at + 1);
            else
                foreach (var unit in decoded)
                    Add(unit, at, at + length);
            at += decoded is null ? 1 : length;
        }
        return new(text.ToString(), [.. from], [.. to]);
    }

    /// <summary>The text between the tags by its own line breaks: what is left to do where a page cannot be parsed.</summary>
    public static ImmutableArray<SourceLine> Lines(string source)
    {
        var stream = Of(source);
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var built = new TracedText.Builder();
        for (var i = 0; i <= stream._text.Length; i++)
            if (i < stream._text.Length && stream._text[i] != '\n')
                built.Add(stream._text[i], stream._from[i], stream._to[i]);
            else
            {
                var traced = built.Build();
                if (traced.Text.Length > 0)
                    lines.Add(new(traced, AfterGap: true));
                built = new();
            }
        return lines.ToImmutable();
    }

    /// <summary>A text node's data with its places; text that came from nowhere when it cannot be found.</summary>
    public void Append(string data, TracedText.Builder built)
    {
        var reach = Math.Min(_text.Length - _cursor, Math.Max(Reach, data.Length));
        var at = data.Length == 0 ? -1 : _text.IndexOf(data, _cursor, reach, StringComparison.Ordinal);
        for (var i = 0; i < data.Length; i++)
            if (!InlineCleaner.Invisible(data[i]))
                built.Add(data[i], at < 0 ? -1 : _from[at + i], at < 0 ? -1 : _to[at + i]);
        if (at >= 0)
            _cursor = at + data.Length;
    }

    /// <summary>Looks past a text node that is not wanted.</summary>
    public void Skip(string data)
    {
        if (
            data.Length > 0
            && _text.IndexOf(
                data,
                _cursor,
                Math.Min(_text.Length - _cursor, Math.Max(Reach, data.Length)),
                StringComparison.Ordinal
            )
                is >= 0
                    and var at
        )
            _cursor = at + data.Length;
    }

    /// <summary>Where the tag, comment or script that begins here ends; 0 when it is only a sign.</summary>
    public static int TagEnd(string source, int at)
    {
        if (string.CompareOrdinal(source, at, "<!--", 0, 4) == 0)
            return source.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var close
                ? close + 3
                : source.Length;
        if (at + 1 >= source.Length || !(char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?'))
            return 0;
        var end = at + 1;
        for (var quote = '\0'; end < source.Length && (quote != '\0' || source[end] != '>'); end++)
            if (quote == source[end])
                quote = '\0';
            else if (quote == '\0' && source[end] is '"' or '\'' && source[end - 1] == '=')
                quote = source[end];
        end = Math.Min(source.Length, end + 1);
        foreach (var raw in (ReadOnlySpan<string>)["script", "style"])
            if (string.Compare(source, at + 1, raw, 0, raw.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return source.IndexOf("</" + raw, end, StringComparison.OrdinalIgnoreCase) is >= 0 and var stop
                    ? stop
                    : source.Length;
        return end;
    }

    static (int Length, string? Decoded) Reference(string source, int at)
    {
        var end = at + 1;
        while (
            end < source.Length
            && end - at < LongestReference
            && (char.IsAsciiLetterOrDigit(source[end]) || (source[end] == '#' && end == at + 1))
        )
            end++;
        var closed = end < source.Length && source[end] == ';';
        if (source.AsSpan(at + 1).StartsWith("#") || closed)
        {
            var whole = source[at..end] + ";";
            var decoded =
                source[at + 1] == '#'
                    ? System.Net.WebUtility.HtmlDecode(whole)
                    : HtmlEntityProvider.Resolver.GetSymbol(whole[1..]);
            if (decoded is not null && decoded != whole)
                return (end - at + (closed ? 1 : 0), decoded);
        }
        for (var shorter = end; shorter > at + 2; shorter--)
            if (HtmlEntityProvider.Resolver.GetSymbol(source[(at + 1)..shorter]) is { } symbol)
                return (shorter - at, symbol);
        return (1, null);
    }
}
