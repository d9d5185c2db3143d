using System.Globalization;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>Years of two digits, "9 MAY 90", which only a dateline is trusted to hold.</summary>
static class ShortYears
{
    /// <summary>The first that is read as one of the last century.</summary>
    const int Pivot = 70;

    const int Digits = 2;

    /// <summary>The date with the two digits that stand right behind it, if it has no year of its own.</summary>
    public static DateMention Complete(string text, DateMention date)
    {
        var at = date.Span.End + 1;
        if (
            date.Year is not null
            || at + Digits > text.Length
            || text[at - 1] is not ' '
            || (at + Digits < text.Length && char.IsLetterOrDigit(text[at + Digits]))
            || !int.TryParse(text.AsSpan(at, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
            return date;
        return date with
        {
            Year = year + (year < Pivot ? 2000 : 1900),
            Span = TextSpan.FromBounds(date.Span.Start, at + Digits),
        };
    }
}
