using System.Buffers;

namespace Casus.Reports.Html;

/// <summary>Where tags, comments and attributes end, as the HTML standard's tokenizer sees it.</summary>
static class Markup
{
    static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f/>=");
    static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \t\n\r\f>");

    static readonly SearchValues<string> ScriptEnd = SearchValues.Create(
        ["</script"],
        StringComparison.OrdinalIgnoreCase
    );
    static readonly SearchValues<string> StyleEnd = SearchValues.Create(
        ["</style"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Where the tag, comment or script that begins here ends; 0 when it is only a sign.</summary>
    public static int TagEnd(string source, int at)
    {
        if (at + 1 >= source.Length)
            return 0;
        var next = source[at + 1];
        if (next is '!' && source.AsSpan(at).StartsWith("<!--"))
            return After(source, "-->", at + 2);
        if (next is '!' or '?')
            return After(source, ">", at);
        if (next is '/')
            return at + 2 < source.Length && char.IsAsciiLetter(source[at + 2])
                ? AttributesEnd(source, NameOf(source, at + 2))
                : After(source, ">", at);
        if (!char.IsAsciiLetter(next))
            return 0;
        var end = AttributesEnd(source, NameOf(source, at + 1));
        var close =
            Opens(source.AsSpan(at + 1), "script") ? ScriptEnd
            : Opens(source.AsSpan(at + 1), "style") ? StyleEnd
            : null;
        return close is null ? end
            : source.AsSpan(end).IndexOfAny(close) is >= 0 and var stop ? end + stop
            : source.Length;
    }

    /// <summary>A tag's name stands here, and no longer one.</summary>
    public static bool Opens(ReadOnlySpan<char> rest, string name) =>
        rest.Length > name.Length
        && NameEnd.Contains(rest[name.Length])
        && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the name that begins here ends.</summary>
    public static int NameOf(string source, int at)
    {
        var length = source.AsSpan(at).IndexOfAny(NameEnd);
        return length < 0 ? source.Length : at + length;
    }

    /// <summary>The attribute after this place in a tag: where it and its name end; false when the tag ends, and where it does.</summary>
    public static bool Attribute(string source, ref int at, out int nameEnd, out int end)
    {
        while (at < source.Length && (source[at] is '/' || IsBlank(source[at])))
            at++;
        if (at >= source.Length || source[at] is '>')
        {
            nameEnd = end = Math.Min(source.Length, at + 1);
            return false;
        }
        nameEnd = at + 1 < source.Length ? NameOf(source, at + 1) : source.Length;
        end = nameEnd;
        var value = nameEnd;
        while (value < source.Length && IsBlank(source[value]))
            value++;
        if (value < source.Length && source[value] is '=')
            end = ValueOf(source, value + 1);
        return true;
    }

    static int ValueOf(string source, int at)
    {
        while (at < source.Length && IsBlank(source[at]))
            at++;
        if (at >= source.Length)
            return source.Length;
        if (source[at] is '"' or '\'')
            return source.IndexOf(source[at], at + 1) is >= 0 and var quote ? quote + 1 : source.Length;
        var length = source.AsSpan(at).IndexOfAny(ValueEnd);
        return length < 0 ? source.Length : at + length;
    }

    static int AttributesEnd(string source, int at)
    {
        int end;
        while (Attribute(source, ref at, out _, out end))
            at = end;
        return end;
    }

    static int After(string source, string sign, int at) =>
        source.IndexOf(sign, at, StringComparison.Ordinal) is >= 0 and var close ? close + sign.Length : source.Length;

    static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
