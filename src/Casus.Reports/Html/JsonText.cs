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
        var units = JsonUnits.Of(source, Start, End);
        var markup =
            units.Text.Contains("<p", StringComparison.OrdinalIgnoreCase)
            || units.Text.Contains("<br", StringComparison.OrdinalIgnoreCase);
        var begin = 0;
        for (var at = 0; at <= units.Text.Length; at++)
        {
            var tag = at < units.Text.Length && units.Text[at] is '<' && markup ? Markup.TagEnd(units.Text, at) : 0;
            if (
                at < units.Text.Length
                && (tag == 0 || !Parts(units.Text, at))
                && (markup || units.Text[at] is not ('\n' or '\r'))
            )
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
}
