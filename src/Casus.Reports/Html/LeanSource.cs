using System.Text;

namespace Casus.Reports.Html;

/// <summary>
/// A page without what says nothing about its report and takes most of the parser's time: comments, scripts but for data,
/// styles, drawings, pictures. The text between the tags stays as it is.
/// </summary>
sealed class LeanSource
{
    static readonly string[] Whole = ["script", "style", "svg"];
    static readonly string[] Alone = ["img", "source", "input", "track", "wbr"];

    LeanSource(string source, string text, List<(int At, int Length)> cuts) =>
        (Source, Text, Cuts) = (source, text, cuts);

    public string Source { get; }

    /// <summary>What is left of it.</summary>
    public string Text { get; }

    /// <summary>Where in <see cref="Text"/> something was left out, and how much.</summary>
    public IReadOnlyList<(int At, int Length)> Cuts { get; }

    public static LeanSource Of(string source)
    {
        var lean = new StringBuilder(source.Length / 2);
        var cuts = new List<(int, int)>();
        var kept = 0;
        for (var at = source.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Next(source, at))
        {
            var end = Skipped(source, at);
            if (end == 0)
            {
                at++;
                continue;
            }
            lean.Append(source, kept, at - kept);
            cuts.Add((lean.Length, end - at));
            kept = at = end;
        }
        return new(source, kept == 0 ? source : lean.Append(source, kept, source.Length - kept).ToString(), cuts);
    }

    static int Next(string source, int at) => at < source.Length ? source.IndexOf('<', at) : -1;

    /// <summary>Where what begins here and is left out ends; 0 when it stays.</summary>
    static int Skipped(string source, int at)
    {
        var rest = source.AsSpan(at + 1);
        if (rest.Length == 0 || !(rest[0] is '!' or 's' or 'S' or 'i' or 'I' or 't' or 'T' or 'w' or 'W'))
            return 0;
        if (rest.StartsWith("!--"))
            return SourceStream.TagEnd(source, at);
        foreach (var name in Alone)
            if (Opens(rest, name))
                return SourceStream.TagEnd(source, at);
        foreach (var name in Whole)
            if (Opens(rest, name))
                return Closed(source, at, name);
        return 0;
    }

    static bool Opens(ReadOnlySpan<char> rest, string name) =>
        rest.Length > name.Length
        && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (rest[name.Length] is '>' or '/' || char.IsWhiteSpace(rest[name.Length]));

    /// <summary>Behind the closing tag. Data scripts stay, and so does what is never closed: the parser knows what to do.</summary>
    static int Closed(string source, int at, string name)
    {
        var open = source.IndexOf('>', at);
        if (
            open < 0
            || (
                name == "script" && source.AsSpan(at, open - at).Contains("ld+json", StringComparison.OrdinalIgnoreCase)
            )
        )
            return 0;
        var close = source.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : source.IndexOf('>', close);
        return end < 0 ? 0 : end + 1;
    }
}
