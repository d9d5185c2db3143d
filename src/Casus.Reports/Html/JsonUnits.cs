using System.Globalization;
using Casus.Reports.Cleaning;

namespace Casus.Reports.Html;

/// <summary>Text without its escapes, and where each unit stands in the source.</summary>
sealed record JsonUnits(string Text, List<int> From)
{
    /// <summary>The string between those places, its escapes read.</summary>
    public static JsonUnits Of(string source, int start, int end)
    {
        var text = new System.Text.StringBuilder(end - start);
        var from = new List<int>(end - start + 1);
        for (var at = start; at < end; )
        {
            var (unit, length) = source[at] is '\\' ? Escape(source, at, end) : (source[at], 1);
            text.Append(unit);
            from.Add(at);
            at += length;
        }
        from.Add(end);
        return new(text.ToString(), from);
    }

    static (char Unit, int Length) Escape(string source, int at, int end) =>
        at + 1 >= end ? ('\\', 1)
        : source[at + 1] is 'u'
        && at + 6 <= end
        && ushort.TryParse(
            source.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? ((char)unit, 6)
        : (
            source[at + 1] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' or 'f' => ' ',
                var c => c,
            },
            2
        );

    /// <summary>A line cleaned out of this text, led on to the source.</summary>
    public TracedText Trace(TracedText line)
    {
        var built = new TracedText.Builder();
        for (var i = 0; i < line.Text.Length; i++)
            if (line.Of(i) is var (start, end))
                built.Add(line.Text[i], From[start], From[end]);
        return built.Build();
    }
}
