using System.Globalization;
using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>Dates in web addresses: /2031/05/09/, /2031-05-09-…, /20310509/, /2031/05/.</summary>
static class AddressDates
{
    /// <summary>Day, clock and a number of the day are shorter: what is longer is read no further.</summary>
    const int LongestRun = 64;

    /// <summary>The days meant and the part of the address that says so; null when it holds none.</summary>
    public static (DateInterval Days, string Quote)? Of(string url)
    {
        var path = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        path = url.IndexOf('/', path) is >= 0 and var slash ? slash : url.Length;
        (DateInterval, string)? month = null;
        for (var at = path; at + 5 < url.Length; at++)
        {
            if (char.IsAsciiDigit(url[at]) || !char.IsAsciiDigit(url[at + 1]))
                continue;
            if (Day(url, at + 1) is { } day)
                return day;
            month ??= Month(url, at + 1);
        }
        return month;
    }

    static (DateInterval, string)? Day(string url, int at)
    {
        foreach (var separator in (ReadOnlySpan<string>)["/", "-", "_", "."])
        {
            var parts = url[at..Math.Min(url.Length, at + 12)].Split(separator);
            if (
                parts.Length >= 3
                && Year(parts[0]) is { } year
                && Figure(parts[1]) is { } month
                && Digits(parts[2]) is var last
                && Figure(last) is { } day
                // "/2031/5/3-ways-to-mend-a-dam": a number of something else.
                && (last.Length == 2 || last.Length == parts[2].Length)
            )
                if (Built(year, month, day) is { } date)
                    return (DateInterval.On(date), $"{parts[0]}{separator}{parts[1]}{separator}{last}");
        }
        var run = Digits(url[at..Math.Min(url.Length, at + LongestRun)]);
        return
            run.Length >= 8
            && (run.Length == 8 || IsClock(run[8..]))
            && Year(run[..4]) is { } y
            && Built(y, Number(run[4..6]), Number(run[6..8])) is { } solid
            ? (DateInterval.On(solid), run[..8])
            : null;
    }

    /// <summary>Numbers that begin with a day go on with hour and minute, and perhaps a number of the day.</summary>
    static bool IsClock(string digits) => digits.Length >= 4 && Number(digits[..2]) < 24 && Number(digits[2..4]) < 60;

    static (DateInterval, string)? Month(string url, int at)
    {
        var parts = url[at..Math.Min(url.Length, at + 9)].Split('/');
        return
            parts.Length >= 3
            && Year(parts[0]) is { } year
            && Figure(parts[1]) is { } month
            && Built(year, month, 1) is { } first
            ? (new DateInterval(first, first.AddMonths(1).AddDays(-1)), $"{parts[0]}/{parts[1]}")
            : null;
    }

    internal static string Digits(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return text[..end];
    }

    internal static int? Year(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && Number(text) is >= 1990 and <= 2199 and var year
            ? year
            : null;

    static int? Figure(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? Number(text) : null;

    internal static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    internal static DateOnly? Built(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
