using System.Buffers;
using System.Collections.Immutable;
using Casus.Reports.Cleaning;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>The report as a page's scripts hold it: for the page's own data (<c>articleBody</c>), or for the program that was to build the page.</summary>
static class StatedBody
{
    const int ShortestText = 60;
    const int LeastRead = 400;
    const int MostTexts = 2_000;

    /// <summary>A page that shows more shows its report, or as much of it as it means to.</summary>
    const int MostBeside = 500;

    /// <summary>A page that shows more needs no program to be read.</summary>
    const int MostShown = 200;

    /// <summary>So many times what the page shows must stand in its scripts to be taken instead.</summary>
    const int Share = 3;

    static readonly SearchValues<string> Opening = Sought("<script");
    static readonly SearchValues<string> Closing = Sought("</script");

    /// <summary>The lines that the scripts hold where those are far more than what was read from the page itself; null otherwise.</summary>
    public static ImmutableArray<SourceLine>? Of(string source, int read)
    {
        if (read > MostBeside)
            return null;
        var scripts = Scripts(source).ToArray();
        foreach (var data in (ReadOnlySpan<bool>)[true, false])
        {
            if (!data && read > MostShown)
                return null;
            var texts = scripts
                .Where(s => s.IsData == data)
                .SelectMany(s => JsonText.In(source, s.Start, s.End))
                .ToArray();
            var body = data ? Stated(source, texts) : Held(source, texts);
            if (body.Sum(l => l.Text.Length) is var letters && letters >= LeastRead && letters > Share * read)
                return body;
        }
        return null;
    }

    static IEnumerable<(bool IsData, int Start, int End)> Scripts(string source)
    {
        for (var at = 0; (at = Find(source, Opening, at)) >= 0; )
        {
            var start = source.IndexOf('>', at);
            var end = start < 0 ? -1 : Find(source, Closing, start);
            if (end < 0)
                yield break;
            var tag = source.AsSpan(at, start - at);
            var isData = tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
            if (
                isData
                || tag.Contains("json", StringComparison.OrdinalIgnoreCase)
                || source.AsSpan(start, end - start).Contains("{\"", StringComparison.Ordinal)
            )
                yield return (isData, start + 1, end);
            at = end;
        }
    }

    static SearchValues<string> Sought(string tag) => SearchValues.Create([tag], StringComparison.OrdinalIgnoreCase);

    static int Find(string source, SearchValues<string> tag, int from) =>
        source.AsSpan(from).IndexOfAny(tag) is >= 0 and var found ? from + found : -1;

    /// <summary>What is called the body of the article; the entries of a live blog each with their time.</summary>
    static ImmutableArray<SourceLine> Stated(string source, JsonText[] texts)
    {
        var bodies = texts.Where(t => t.Key is "articleBody" && t.Length >= ShortestText).Take(MostTexts).ToArray();
        if (bodies.Length == 0)
            return [];
        // Without entries the first article is the page's own: pages list others after it.
        if (!source.Contains("liveBlogUpdate", StringComparison.Ordinal))
            return Lines(source, [bodies[0]]);
        var times = texts
            .Where(t => t.Key is "datePublished")
            .DistinctBy(t => t.Object)
            .ToDictionary(t => t.Object, t => t);
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        foreach (var body in bodies)
        {
            if (times.TryGetValue(body.Object, out var time))
                lines.AddRange(time.Lines(source).Select(l => new SourceLine(l, AfterGap: true, Stays: true)));
            lines.AddRange(Lines(source, [body]));
        }
        return lines.ToImmutable();
    }

    /// <summary>The one text that holds most, or all texts of the key that holds most of the prose.</summary>
    static ImmutableArray<SourceLine> Held(string source, JsonText[] texts)
    {
        var prose = texts.Where(t => t.Length >= ShortestText && IsProse(source, t)).Take(MostTexts).ToArray();
        if (prose.Length == 0)
            return [];
        var longest = prose.MaxBy(t => t.Length);
        var together = prose.GroupBy(t => t.Key).MaxBy(g => g.Sum(t => t.Length))!;
        return longest.Length * 2 > together.Sum(t => t.Length) ? Lines(source, [longest]) : Lines(source, together);
    }

    static ImmutableArray<SourceLine> Lines(string source, IEnumerable<JsonText> texts) =>
        [.. texts.SelectMany(t => t.Lines(source)).Select(l => new SourceLine(l, AfterGap: true))];

    /// <summary>Sentences: blanks between words, or a script without any, and the end of a sentence.</summary>
    static bool IsProse(string source, JsonText text)
    {
        var head = source.AsSpan(text.Start, Math.Min(text.Length, 2_000));
        if (head.ContainsAny('{', '}') || head.StartsWith("http", StringComparison.Ordinal))
            return false;
        var (blanks, unspaced) = (0, 0);
        foreach (var c in head)
            _ =
                c is ' ' ? blanks++
                : c >= 0x2E80 ? unspaced++
                : 0;
        return (blanks * 20) + (unspaced * 3) > head.Length && head.IndexOfAny(".!?。।؟") >= 0;
    }
}
