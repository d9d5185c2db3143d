using System.Globalization;
using Casus.Reports.Cleaning;

namespace Casus.Reports.Html;

/// <summary>A string of JSON in a page's source: its key, the object that holds it, and its units between the quotes.</summary>
readonly record struct JsonText(string Key, int Object, int Start, int End)
{
    const int LongestKey = 40;
    const int Deepest = 200;

    public int Length => End - Start;

    /// <summary>Every string that is the value of a key, in order; whatever is no JSON is gone past.</summary>
    public static List<JsonText> In(string source, int start, int end)
    {
        var found = new List<JsonText>();
        var objects = new Stack<int>();
        var (key, named, count) = ("", false, 0);
        for (var at = start; at < end; at++)
            switch (source[at])
            {
                case '{' when objects.Count < Deepest:
                    objects.Push(++count);
                    (key, named) = ("", false);
                    break;
                case '}':
                    objects.TryPop(out _);
                    named = false;
                    break;
                case ':':
                    named = key.Length > 0;
                    break;
                case ',':
                    named = false;
                    break;
                case '"':
                    var close = Close(source, at + 1, end);
                    if (named)
                        found.Add(new(key, objects.TryPeek(out var o) ? o : 0, at + 1, close));
                    else
                        key = close - at - 1 <= LongestKey ? source[(at + 1)..close] : "";
                    at = close;
                    break;
            }
        return found;
    }

    /// <summary>Its text, each unit with the place that it was read from: text of its own lines, or markup when it holds any.</summary>
    public IEnumerable<TracedText> Lines(string source)
    {
        var units = Units(source);
        var markup = units.Text.Contains("<p", StringComparison.OrdinalIgnoreCase) || units.Text.Contains("<br", StringComparison.OrdinalIgnoreCase);
        var begin = 0;
        for (var at = 0; at <= units.Text.Length; at++)
        {
            var tag = at < units.Text.Length && units.Text[at] is '<' && markup ? Markup.TagEnd(units.Text, at) : 0;
            if (at < units.Text.Length && (tag == 0 || !Parts(units.Text, at)) && (markup || units.Text[at] is not ('\n' or '\r')))
                continue;
            if (InlineCleaner.Clean(units.Text, begin, at) is { Text.Length: > 0 } line)
                yield return units.Trace(line);
            begin = tag == 0 ? at : Hidden(units.Text, at, tag);
            at = Math.Max(at, begin - 1);
        }
    }

    /// <summary>Elements that part lines.</summary>
    static bool Parts(string text, int at)
    {
        var start = at + (at + 1 < text.Length && text[at + 1] is '/' ? 2 : 1);
        var name = text[start..Markup.NameOf(text, start)].ToLowerInvariant();
        return name is "br" || Blocks.IsLine(name);
    }

    /// <summary>Behind the tag, and behind a figure that begins with it.</summary>
    static int Hidden(string text, int at, int tag) =>
        Markup.Opens(text.AsSpan(at + 1), "figure")
        && text.IndexOf("</figure>", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var close
            ? close + "</figure>".Length
            : tag;

    Unescaped Units(string source)
    {
        var text = new System.Text.StringBuilder(Length);
        var from = new List<int>(Length + 1);
        for (var at = Start; at < End; )
        {
            var (unit, length) = source[at] is '\\' ? Escape(source, at, End) : (source[at], 1);
            text.Append(unit);
            from.Add(at);
            at += length;
        }
        from.Add(End);
        return new(text.ToString(), from);
    }

    static (char Unit, int Length) Escape(string source, int at, int end) =>
        at + 1 >= end ? ('\\', 1)
        : source[at + 1] is 'u'
        && at + 6 <= end
        && ushort.TryParse(source.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? ((char)unit, 6)
        : (source[at + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' => ' ', var c => c }, 2);

    static int Close(string source, int at, int end)
    {
        while (at < end)
        {
            var next = source.AsSpan(at, end - at).IndexOfAny('"', '\\');
            if (next < 0)
                return end;
            at += next;
            if (source[at] is '"')
                return at;
            at += 2;
        }
        return end;
    }

    /// <summary>Text without its escapes, and where each unit stands in the source.</summary>
    sealed record Unescaped(string Text, List<int> From)
    {
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
}
