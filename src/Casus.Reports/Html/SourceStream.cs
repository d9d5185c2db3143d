using System.Buffers;
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

    readonly string _source;
    readonly string _text;
    readonly int[] _from;
    int _cursor;

    SourceStream(string source, string text, int[] from) => (_source, _text, _from) = (source, text, from);

    public static SourceStream Of(LeanSource lean)
    {
        var source = lean.Text;
        // No reference means more signs than it has itself.
        var text = ArrayPool<char>.Shared.Rent(source.Length);
        var from = ArrayPool<int>.Shared.Rent(source.Length);
        var length = 0;
        var (cut, removed) = (0, 0);
        for (var at = 0; at < source.Length; )
        {
            while (cut < lean.Cuts.Count && lean.Cuts[cut].At <= at)
                removed += lean.Cuts[cut++].Length;
            var stop = cut < lean.Cuts.Count ? lean.Cuts[cut].At : source.Length;
            var run = source.AsSpan(at, stop - at).IndexOfAny('<', '&', '\r');
            run = run < 0 ? stop - at : run;
            source.CopyTo(at, text, length, run);
            for (var end = at + run; at < end; at++)
                from[length++] = at + removed;
            if (at == stop)
                continue;
            if (source[at] == '<' && Markup.TagEnd(source, at) is > 0 and var close)
            {
                at = close;
                continue;
            }
            var (taken, decoded) = Unit(source, at);
            foreach (var unit in decoded ?? source.AsSpan(at, 1))
                (text[length], from[length++]) = (unit, at + removed);
            at += taken;
        }
        var stream = new SourceStream(lean.Source, new(text, 0, length), from[..length]);
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<int>.Shared.Return(from);
        return stream;
    }

    /// <summary>What stands at a place: a reference or a line break of two signs, with what it means, or one sign as it is.</summary>
    static (int Length, string? Decoded) Unit(string source, int at) =>
        source[at] switch
        {
            '&' => Reference(source, at),
            '\r' => (at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1, "\n"),
            _ => (1, null),
        };

    int To(int unit) => _from[unit] + Unit(_source, _from[unit]).Length;

    /// <summary>The same from its beginning.</summary>
    public SourceStream Again() => new(_source, _text, _from);

    /// <summary>The text between the tags by its own line breaks: what is left to do where a page cannot be parsed.</summary>
    public static ImmutableArray<SourceLine> Lines(string source)
    {
        var stream = Of(LeanSource.Of(source));
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        var built = new TracedText.Builder();
        for (var i = 0; i <= stream._text.Length; i++)
            if (i < stream._text.Length && stream._text[i] != '\n')
                built.Add(stream._text[i], stream._from[i], stream.To(i));
            else
            {
                var traced = built.Build();
                if (traced.Text.Length > 0)
                    lines.Add(new(traced, AfterGap: true));
            }
        return lines.ToImmutable();
    }

    /// <summary>A text node's data with its places; text that came from nowhere when it cannot be found.</summary>
    public void Append(string data, TracedText.Builder built)
    {
        var at = Find(data);
        for (var i = 0; i < data.Length; i++)
            if (!InlineCleaner.Invisible(data[i]))
                built.Add(data[i], at < 0 ? -1 : _from[at + i], at < 0 ? -1 : To(at + i));
        if (at >= 0)
            _cursor = at + data.Length;
    }

    /// <summary>Looks past a text node that is not wanted.</summary>
    public void Skip(string data)
    {
        if (Find(data) is >= 0 and var at)
            _cursor = at + data.Length;
    }

    /// <summary>Most nodes stand where the last one ended; -1 when it is not found within reach.</summary>
    int Find(string data)
    {
        if (data.Length == 0)
            return -1;
        if (_text.AsSpan(_cursor).StartsWith(data, StringComparison.Ordinal))
            return _cursor;
        var reach = Math.Min(_text.Length - _cursor, Math.Max(Reach, data.Length));
        return _text.IndexOf(data, _cursor, reach, StringComparison.Ordinal);
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
