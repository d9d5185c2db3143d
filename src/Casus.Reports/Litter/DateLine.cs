using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Reports.Litter;

/// <summary>Lines that hold a date and nothing else.</summary>
static class DateLine
{
    const int Longest = 90;
    const int LongestDate = 40;

    /// <summary>Letters of a clock, a zone or a weekday's short form that may stand beside the date.</summary>
    const int OtherLetters = 8;

    public static bool IsOne(string text, LitterLexicon lexicon, DateWords dates)
    {
        if (text.Length > Longest || !text.Any(char.IsAsciiDigit))
            return false;
        var mentions = DateExpressions.Find(text, dates);
        if (
            !mentions.Any(m =>
                m.IsDate && (m.MonthDay is not null || m.Unit is DateUnit.Hour || m.Ambiguous is not null)
            )
        )
            return false;
        var (start, length) = lexicon.Start(LineShape.Of(text));
        var letters = text.Skip(start is LitterKind.Dated ? length : 0).Count(char.IsLetter);
        return letters - mentions.Sum(m => m.Span.In(text).Count(char.IsLetter)) <= OtherLetters;
    }

    /// <summary>Units taken by a full date, perhaps with a time of day, at that place; 0 when there is none or when it may belong to a headline.</summary>
    public static int LeadingDate(string text, int at, DateWords dates, bool labelled)
    {
        var window = TextSpan.FromBounds(at, Math.Min(text.Length, at + LongestDate));
        if (
            DateExpressions.Find(text, window, dates) is not [{ IsFullDate: true } mention, ..]
            || mention.Span.Start != at
        )
            return 0;
        var end = mention.Span.End;
        var figures = char.IsAsciiDigit(text[end - 1]) && mention.Span.Of(text).IndexOfAnyExcept("0123456789-/.") < 0;
        if (end < text.Length && text[end] == 'T')
            end++;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ':' or '.' or 'Z'))
            end++;
        var rest = text.AsSpan(end).TrimStart();
        return labelled || figures || (rest.Length > 0 && "|:-–—•".Contains(rest[0])) ? end - at : 0;
    }
}
