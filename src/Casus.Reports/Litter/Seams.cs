using System.Collections.Immutable;
using Casus.Reports.Cleaning;

namespace Casus.Reports.Litter;

/// <summary>Cuts lines where litter stuck to a paragraph when the page lost its line breaks.</summary>
static class Seams
{
    /// <summary>A piece of litter that sticks is short; what is longer was a paragraph.</summary>
    const int LongestStuck = 160;

    const int ShortestKept = 8;
    const int ShortestFused = 3;
    const int FewestBlanks = 2;

    /// <summary>Words of a loose end behind a sentence, and of the paragraph before it.</summary>
    const int FewestOfEnd = 2;
    const int MostOfEnd = 9;
    const int FewestOfParagraph = 8;
    const int LongestLine = 10_000;

    /// <summary>So many ends of sentences are tried from the line's end.</summary>
    const int SentencesTried = 3;

    public static ImmutableArray<SourceLine> Cut(ImmutableArray<SourceLine> lines, ReportKnowledge knowledge)
    {
        var cut = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
            Cut(lines[i], i + 1 == lines.Length, knowledge, cut);
        return cut.ToImmutable();
    }

    static void Cut(SourceLine line, bool isLast, ReportKnowledge knowledge, ImmutableArray<SourceLine>.Builder into)
    {
        var text = line.Text;
        if (Contacts.Any(text, LineShape.Of(text)))
        {
            into.Add(line);
            return;
        }
        var from = Head(text, knowledge);
        var to = Tail(text, from, isLast, knowledge);
        if (from > 0)
            into.Add(Part(line, 0, from));
        if (to > from)
            into.Add(Part(line, from, to));
        if (to < text.Length)
            into.Add(Part(line, to, text.Length));
    }

    static SourceLine Part(SourceLine line, int from, int to)
    {
        var text = line.Text;
        var gap = from > 0 || line.AfterGap;
        while (to > from && text[to - 1] == ' ')
            to--;
        while (from < to && text[from] == ' ')
            from++;
        return line with { Traced = line.Traced.Slice(from, to - from), AfterGap = gap };
    }

    /// <summary>Where the paragraph begins behind a piece of litter that runs into it without a blank: "AdvertisementThe ministry said".</summary>
    static int Head(string text, ReportKnowledge knowledge)
    {
        var end = Math.Min(text.Length - 1, LongestStuck);
        for (var at = 2; at < end; at++)
            if (
                IsBound(text, at)
                && text.Length - at > at
                && (
                    RunsIntoSentence(text, at, knowledge)
                    || (IsNoName(text, at, knowledge) && IsLitter(text[..at], knowledge))
                )
                && !IsLitter(text[at..], knowledge)
            )
                return at;
        return 0;
    }

    /// <summary>"by the harbour officeThe ministry said": a small word of some language begins a sentence right behind a word of small letters.</summary>
    static bool RunsIntoSentence(string text, int at, ReportKnowledge knowledge)
    {
        var from = at;
        while (from > 0 && char.IsLetter(text[from - 1]))
            from--;
        var to = at;
        while (to < text.Length && char.IsLetter(text[to]))
            to++;
        return at - from >= ShortestFused
            && char.IsLower(text[from])
            && to - at >= ShortestFused
            && to < text.Length
            && text[to] == ' '
            && text.AsSpan(0, at).Count(' ') >= FewestBlanks
            && !LineShape.Of(text[..at]).HasSentence
            && LineShape.Ends(text)
            && !knowledge.Languages.OfWord(text[at..to].ToLowerInvariant()).IsEmpty;
    }

    /// <summary>Names have capitals inside too: "OpenPage.test".</summary>
    static bool IsNoName(string text, int at, ReportKnowledge knowledge)
    {
        var from = at;
        while (from > 0 && char.IsLetter(text[from - 1]))
            from--;
        var word = text[from..at].ToLowerInvariant();
        var to = at;
        while (to < text.Length && char.IsLetter(text[to]))
            to++;
        return word.Length == 0
            || (to < text.Length && text[to] == ' ' && text.AsSpan(0, from).Contains(' '))
            || knowledge.PageWords.Class(word) is not null
            || CueRule.Kind(text[..at], LineShape.Of(text[..at]), knowledge.Litter) is not LitterKind.None;
    }

    static bool IsBound(string text, int at) =>
        char.IsUpper(text[at])
        && !char.IsWhiteSpace(text[at - 1])
        && (char.IsLower(text[at - 1]) || ".!?)»]-…".Contains(text[at - 1], StringComparison.Ordinal));

    /// <summary>Where litter begins behind the paragraph's last sentence, with or without a blank; some scripts set none between sentences.</summary>
    /// <param name="isLast">What breaks off at the end of the whole text was cut there by whoever gave it.</param>
    static int Tail(string text, int from, bool isLast, ReportKnowledge knowledge)
    {
        var tried = 0;
        for (
            var at = text.Length - 1;
            at > from + ShortestKept && text.Length - at <= LongestStuck && tried < SentencesTried;
            at--
        )
        {
            if (!EndsHere(text, at))
                continue;
            tried++;
            var blank = text[at] == ' ';
            var rest = text[at..].Trim();
            if (
                rest.Length > 1
                && (
                    IsLitter(rest, knowledge)
                    || (!blank && char.IsUpper(text[at]) && !LineShape.Ends(rest))
                    || (tried == 1 && !isLast && IsLooseEnd(text[from..at], rest))
                )
            )
                return at;
        }
        return text.Length;
    }

    /// <summary>A few words without a full stop behind a paragraph of whole sentences; titles and ranks before a name end none.</summary>
    static bool IsLooseEnd(string before, string rest)
    {
        var shape = LineShape.Of(rest);
        return char.IsUpper(rest[0])
            && shape is { EndsSentence: false, Quotes: false, Words: >= FewestOfEnd and <= MostOfEnd }
            && !",;:-–—…".Contains(rest[^1], StringComparison.Ordinal)
            && LineShape.Of(before) is { Words: >= FewestOfParagraph, EndsSentence: true }
            && !IsShortened(before);
    }

    /// <summary>"Sgt.", "St.": a capital and few letters more.</summary>
    static bool IsShortened(string before)
    {
        var word = before.AsSpan().TrimEnd(" .");
        word = word[(word.LastIndexOf(' ') + 1)..];
        return word.Length is > 0 and <= 4 && char.IsUpper(word[0]);
    }

    /// <summary>A sentence of some words ends right before: initials and abbreviations end none.</summary>
    static bool EndsHere(string text, int at)
    {
        var end = at - 1;
        if (end < 4 || text[at] is not ' ' && !(IsCapital(text[at]) || "[(>»©▶►".Contains(text[at])))
            return false;
        if ("\"”»)’".Contains(text[end]))
            end--;
        return ".!?؟。".Contains(text[end]) && char.IsLetterOrDigit(text[end - 1]) && text[end - 2] is not (' ' or '.')
            || text[end] is '.' && text[end - 1] is 'm' && text[end - 2] is '.';
    }

    /// <summary>Or a letter of a script that has none.</summary>
    static bool IsCapital(char c) =>
        char.IsUpper(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherLetter;

    static bool IsLitter(string text, ReportKnowledge knowledge)
    {
        if (text.Length > LongestLine)
            return false;
        var shape = LineShape.Of(text.Trim());
        return shape.Folded.Length > 0
            && (
                CueRule.Kind(text.Trim(), shape, knowledge.Litter) is not LitterKind.None
                || LineRule.Kind(text.Trim(), shape, knowledge) is not LitterKind.None
            );
    }
}
