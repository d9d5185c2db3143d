using System.Buffers;

namespace Casus.Reports.Html;

/// <summary>
/// A page without what says nothing about its report and takes most of the parser's time: comments, scripts but for data,
/// styles, drawings, pictures, and attributes that only programs read. The text between the tags stays as it is.
/// </summary>
sealed class LeanSource
{
    /// <summary>The parser compares each attribute of a tag with those before it.</summary>
    const int MostAttributes = 60;
    const int LongestStyle = 500;

    static readonly string[] Whole = ["script", "style", "svg", "noscript", "iframe", "select"];
    static readonly string[] Alone = ["img", "source", "input", "track", "wbr"];
    static readonly string[] Unread =
    [
        "srcset",
        "sizes",
        "target",
        "width",
        "height",
        "tabindex",
        "loading",
        "decoding",
    ];

    /// <summary>Data attributes of these names may tell a day, a writer or what a block is.</summary>
    static readonly SearchValues<string> Telling = SearchValues.Create(
        ["date", "time", "publish", "update", "author", "testid", "component"],
        StringComparison.OrdinalIgnoreCase
    );

    readonly string _source;
    readonly List<(int At, int Length)> _cuts = [];
    char[] _lean = [];
    int _length;
    int _kept;

    /// <summary>Of what elements no closing tag follows any more, one bit each.</summary>
    int _unclosed;

    LeanSource(string source) => _source = source;

    public string Source => _source;

    /// <summary>What is left of it.</summary>
    public string Text { get; private set; } = "";

    public Nesting Nesting { get; } = new();

    /// <summary>Where in <see cref="Text"/> something was left out, and how much.</summary>
    public IReadOnlyList<(int At, int Length)> Cuts => _cuts;

    public static LeanSource Of(string source)
    {
        var lean = new LeanSource(source) { _lean = ArrayPool<char>.Shared.Rent(source.Length) };
        for (var at = Next(source, 0); at >= 0; at = Next(source, at))
            at = lean.Tag(at);
        lean.Keep(source.Length);
        lean.Text = lean._cuts.Count == 0 ? source : new string(lean._lean, 0, lean._length);
        ArrayPool<char>.Shared.Return(lean._lean);
        lean._lean = [];
        return lean;
    }

    /// <summary>The page with all that is in it.</summary>
    public static LeanSource All(string source) => new(source) { Text = source };

    static int Next(string source, int at) => at < source.Length ? source.IndexOf('<', at) : -1;

    /// <summary>Leaves out what begins here, or parts of it; where it ends.</summary>
    int Tag(int at)
    {
        var next = at + 1 < _source.Length ? _source[at + 1] : ' ';
        if (next is '!')
            return _source.AsSpan(at).StartsWith("<!--") ? Cut(at, Markup.TagEnd(_source, at)) : at + 1;
        if (next is '/' && at + 2 < _source.Length && char.IsAsciiLetter(_source[at + 2]))
        {
            var stop = Markup.NameOf(_source, at + 2);
            Nesting.Close(_source.AsSpan(at + 2, stop - at - 2));
            return Markup.TagEnd(_source, at);
        }
        if (!char.IsAsciiLetter(next))
            return at + 1;
        var name = Markup.NameOf(_source, at + 1);
        if (Find(Whole, at + 1, name) is >= 0 and var whole && Closed(at, name, whole) is > 0 and var end)
            return Cut(at, end);
        if (Find(Alone, at + 1, name) >= 0)
            return Cut(at, Markup.TagEnd(_source, at));
        end = name < _source.Length && _source[name] is '>' ? name + 1 : Attributes(name);
        if (Opens(at, name, "script") || Opens(at, name, "style"))
            return Markup.TagEnd(_source, at);
        Nesting.Open(_source.AsSpan(at + 1, name - at - 1), _source.AsSpan(at, end - at));
        return end;
    }

    bool Opens(int at, int name, string raw) =>
        name - at - 1 == raw.Length && _source.AsSpan(at + 1).StartsWith(raw, StringComparison.OrdinalIgnoreCase);

    int Attributes(int at)
    {
        var (count, before) = (0, at);
        int end;
        for (; Markup.Attribute(_source, ref at, out var nameEnd, out end); before = at = end)
            if (IsUnread(_source.AsSpan(at, nameEnd - at), end - nameEnd) || ++count > MostAttributes)
                Cut(before, end);
        return end;
    }

    static bool IsUnread(ReadOnlySpan<char> name, int value) =>
        (name[0] | ' ') switch
        {
            'd' when name.StartsWith("data-", StringComparison.OrdinalIgnoreCase) => !name.ContainsAny(Telling),
            'o' => name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
            's' when name.Equals("style", StringComparison.OrdinalIgnoreCase) => value > LongestStyle,
            's' or 't' or 'w' or 'h' or 'l' or 'd' => Find(Unread, name) >= 0,
            _ => false,
        };

    static int Find(string[] names, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < names.Length; i++)
            if (name.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    int Find(string[] names, int start, int end) =>
        (_source[start] | ' ') is 's' or 'n' or 'i' or 't' or 'w'
            ? Find(names, _source.AsSpan(start, end - start))
            : -1;

    int Cut(int at, int end)
    {
        Keep(at);
        if (_cuts.Count > 0 && _cuts[^1].At == _length)
            _cuts[^1] = (_length, _cuts[^1].Length + end - at);
        else
            _cuts.Add((_length, end - at));
        _kept = end;
        return end;
    }

    void Keep(int until)
    {
        _source.CopyTo(_kept, _lean, _length, until - _kept);
        _length += until - _kept;
    }

    /// <summary>Behind the closing tag. Data scripts stay, and so does what is never closed: the parser knows what to do.</summary>
    int Closed(int at, int name, int whole)
    {
        var open = _source.IndexOf('>', name);
        if (
            open < 0
            || (_unclosed & (1 << whole)) != 0
            || (
                name - at == "<script".Length
                && _source.AsSpan(at, open - at).Contains("ld+json", StringComparison.OrdinalIgnoreCase)
            )
        )
            return 0;
        var close = Close(Whole[whole], open);
        var end = close < 0 ? -1 : _source.IndexOf('>', close);
        if (end < 0)
            _unclosed |= 1 << whole;
        return end + 1;
    }

    /// <summary>Where the closing tag of that name begins.</summary>
    int Close(string name, int at)
    {
        while (at < _source.Length && _source.AsSpan(at).IndexOf("</") is >= 0 and var next)
        {
            at += next + 2;
            if (_source.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return at - 2;
        }
        return -1;
    }
}
