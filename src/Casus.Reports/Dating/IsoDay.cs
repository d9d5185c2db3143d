using System.Globalization;

namespace Casus.Reports.Dating;

/// <summary>The calendar day of an ISO 8601 date or moment as it is written: the day where it was published, not in UTC.</summary>
static class IsoDay
{
    public static DateOnly? Of(string text)
    {
        text = text.Trim();
        if (text.Length >= 10 && Day(text[..10], "yyyy-MM-dd") is { } day)
            return text.Length == 10 || !char.IsAsciiDigit(text[10]) ? day : null;
        if (text.Length >= 8 && Day(text[..8], "yyyyMMdd") is { } basic)
            return text.Length == 8 || text[8] is 'T' or ' ' ? basic : null;
        return null;
    }

    static DateOnly? Day(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1800 and <= 2999
            ? day
            : null;
}
