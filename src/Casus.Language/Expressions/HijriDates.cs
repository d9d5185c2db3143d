using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>Days of the Iranian and of the Islamic calendar, by the names of their months and beside their year: "۹ خرداد ۱۴۰۰", "١٢ رمضان ١٤٤٢".</summary>
static class HijriDates
{
    const int FirstYear = 1300;
    const int LastSolarYear = 1499;
    const int FirstLunarYear = 1318;
    const int LastLunarYear = 1500;

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (scan.DayNumber(at) is not { } day)
            return default;
        return scan.Name(at + 1, "solar") is { } solar && Year(scan, solar.Next, LastSolarYear) is { } year
                ? Found(scan, at, year.Next, Solar(year.Value, solar.Value, day), slack: 0)
            : scan.Name(at + 1, "lunar") is { } lunar && Year(scan, lunar.Next, LastLunarYear) is { } other
                // The month begins when the moon is seen, which is a day sooner here than there.
                ? Found(scan, at, other.Next, Lunar(other.Value, lunar.Value, day), slack: 1)
            : default;
    }

    /// <summary>The day of the common calendar; null when the Iranian one does not have it.</summary>
    public static DateOnly? Solar(int year, int month, int day)
    {
        var calendar = new PersianCalendar();
        return day >= 1 && month is >= 1 and <= 12 && day <= calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
    }

    static DateOnly? Lunar(int year, int month, int day)
    {
        var calendar = new UmAlQuraCalendar();
        return year >= FirstLunarYear && day <= calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
    }

    static (int Value, int Next)? Year(DateScan scan, int at, int last)
    {
        var i = scan.Mark(at, ",،") ? at + 1 : at;
        return scan.YearNumber(i) is { } year && year >= FirstYear && year <= last ? (year, i + 1) : null;
    }

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int next, DateOnly? found, int slack)
    {
        if (found is not { } day)
            return default;
        var mention = new DateMention(scan.Span(at, next), DateKind.Calendar, DateUnit.Day) { Year = day.Year };
        return (
            slack == 0
                ? mention with
                {
                    Month = day.Month,
                    Day = day.Day,
                }
                : mention with
                {
                    Ambiguous = (day.AddDays(-slack), day.AddDays(slack)),
                },
            next
        );
    }
}
