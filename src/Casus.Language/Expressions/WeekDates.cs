using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>Weeks of ISO 8601 and their days: 2031-W19, 2031-W19-5, 2031W195.</summary>
static class WeekDates
{
    const string Hyphens = "-‐‑";
    const string Letter = "w";

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var letter = scan.Mark(at + 1, Hyphens) ? at + 2 : at + 1;
        if (scan.Number(at, 4, 4) is not { } year || scan.Lower(letter) != Letter || !Joined(scan, at + 1, letter + 1))
            return default;
        var next = letter + 2;
        if (letter == at + 1 && scan.Number(next - 1, 3, 3) is { } both)
            return Found(scan, at, next, year, both / 10, both % 10);
        if (scan.Number(next - 1, 2, 2) is not { } week)
            return default;
        return letter > at + 1 && scan.Mark(next, Hyphens) && Joined(scan, next, next + 1)
            ? Found(scan, at, next + 2, year, week, scan.Number(next + 1, 1, 1) ?? 0)
            : Found(scan, at, next, year, week, null);
    }

    static bool Joined(DateScan scan, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (!scan.Glued(i))
                return false;
        return true;
    }

    static (DateMention? Mention, int Next) Found(DateScan scan, int at, int next, int year, int week, int? day)
    {
        if (year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year) || day is < 1 or > 7)
            return default;
        var mention = new DateMention(scan.Span(at, next), DateKind.Calendar, DateUnit.Week)
        {
            Year = year,
            Week = week,
        };
        if (day is not { } number)
            return (mention, next);
        var date = Monday(year, week).AddDays(number - 1);
        return (
            new(mention.Span, DateKind.Calendar, DateUnit.Day)
            {
                Year = date.Year,
                Month = date.Month,
                Day = date.Day,
            },
            next
        );
    }

    /// <summary>The first day of a week that the year has.</summary>
    public static DateOnly Monday(int year, int week) =>
        DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
}
