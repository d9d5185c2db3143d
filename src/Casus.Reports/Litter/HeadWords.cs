using Casus.Language.Expressions;

namespace Casus.Reports.Litter;

/// <summary>Tells bylines and date lines at the head of a page.</summary>
sealed class HeadWords(LitterLexicon lexicon, DateWords dates)
{
    const int LongestByline = 14;
    const int LongestMasthead = 12;

    /// <summary>Byline or date, or neither.</summary>
    public LitterKind Kind(string text, LineShape shape)
    {
        if (DateLine.IsOne(text, lexicon, dates))
            return LitterKind.Dated;
        var (start, _) = lexicon.Start(shape);
        if (
            start is LitterKind.Dated
            && text.Any(char.IsDigit)
            && LabelledDate(text) == 0
            && shape.Words <= LongestByline
        )
            return LitterKind.Dated;
        return start is LitterKind.Byline && shape.Words is > 1 and <= LongestByline && !shape.EndsSentence
            ? LitterKind.Byline
            : LitterKind.None;
    }

    /// <summary>"Published in The Post, May 9, 2031": a label and a day, wherever it stands.</summary>
    public bool IsLabelledDay(string text, LineShape shape) =>
        shape.Words <= LongestByline
        && !shape.EndsSentence
        && lexicon.Start(shape).Kind is LitterKind.Dated
        && LabelledDate(text) == 0
        && DateExpressions.Find(text, dates).Any(m => m.IsFullDate);

    /// <summary>"The Harbour Post (Velmora), Friday 9 May 2031": a name and the full date that ends the line.</summary>
    public bool IsMasthead(string text, LineShape shape)
    {
        if (shape.Words > LongestMasthead || shape.EndsSentence)
            return false;
        var line = text.TrimEnd(' ', '.', ')', ']');
        var date = DateExpressions.Find(text, dates).LastOrDefault(m => m.IsFullDate);
        if (date is null || date.Span.End < line.Length || date.Span.Start < 4)
            return false;
        var name = text.AsSpan(0, date.Span.Start).TrimEnd();
        // The weekday may be a part of the date or stand before it.
        return (name[^1] is ',' or ')' or '|' or '-' or '–' or '—' or '·' || name.LastIndexOf(',') > name.Length / 2)
            && AreNames(name);
    }

    /// <summary>A headline has words in small letters beside "of" and "the".</summary>
    static bool AreNames(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny(' ', '-', '/'))
            if (name[range] is [>= 'a' and <= 'z', _, _, _, ..])
                return false;
        return true;
    }

    /// <summary>Units taken by a date, perhaps with its label, before a headline on the same line; 0 when there is none.</summary>
    public int LabelledDate(string text)
    {
        var shape = LineShape.Of(text);
        var (start, length) = lexicon.Start(shape);
        var at = start is LitterKind.Dated ? length : 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '-' or '|'))
            at++;
        var date = DateLine.LeadingDate(text, at, dates, labelled: at > 0 && start is LitterKind.Dated);
        if (date == 0)
            return 0;
        at += date;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && !"\"“«'‘„".Contains(text[at]))
            at++;
        return LineShape.Of(text[at..]).Words >= 3 ? at : 0;
    }
}
