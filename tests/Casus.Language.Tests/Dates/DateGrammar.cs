using System.Globalization;
using Casus.Language.Expressions;

namespace Casus.Language.Tests.Dates;

/// <summary>Dates made by a grammar of English, with the value and the days that plain arithmetic of the calendar gives them.</summary>
static class DateGrammar
{
    static readonly DateOnly Written = new(2031, 3, 13);

    public static IEnumerable<(string Text, string Published, string[] Reads)> All =>
        Absolute()
            .Concat(Weekdays())
            .Concat(Steps())
            .Concat(Ago())
            .Concat(Seasons())
            .Concat(LongTimes())
            .Concat(Lengths())
            .Concat(Clocks())
            .Concat(Chained())
            .Select(c => (c.Text, DateTraps.Thursday, c.Reads));

    static (string Text, string[] Reads) Case(string text, string words, string value, DateOnly first, DateOnly last) =>
        (
            string.Format(CultureInfo.InvariantCulture, text, words),
            [$"{words} = {value} {new DateInterval(first, last)}"]
        );

    static (string, string[]) Day(string text, string words, DateOnly day, string part = "") =>
        Case(text, words, Iso(day) + part, day, day);

    static string Iso(DateOnly day, string form = "yyyy-MM-dd") => day.ToString(form, CultureInfo.InvariantCulture);

    static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    static readonly string[] DayNames = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    static IEnumerable<(string Text, string[] Reads)> Absolute()
    {
        for (var m = 1; m <= 12; m++)
        {
            var (name, day) = (Months[m - 1], new DateOnly(2027, m, 9 + m));
            var month = new DateOnly(2027, m, 1);
            yield return Day("Shells fell on {0}.", $"{day.Day} {name} 2027", day);
            yield return Day("Shells fell on {0}, they said.", $"{name} {day.Day}, 2027", day);
            yield return Day("Shells fell on {0}.", $"the {day.Day}th of {name} 2027", day);
            yield return Case(
                "Shells fell in {0}.",
                $"{name} 2027",
                Iso(day, "yyyy-MM"),
                month,
                month.AddMonths(1).AddDays(-1)
            );
            // Without a year: the latest that is not ahead of the report.
            var latest = new DateOnly(2031, m, 9) <= Written ? new DateOnly(2031, m, 9) : new DateOnly(2030, m, 9);
            if (m != 4)
                yield return Day("Shells fell on {0}.", $"{name} 9", latest);
        }
    }

    static IEnumerable<(string Text, string[] Reads)> Weekdays()
    {
        for (var d = 0; d < 7; d++)
        {
            var name = DayNames[d];
            var back = ((int)Written.DayOfWeek - d + 7) % 7;
            var latest = Written.AddDays(-back);
            var monday = Written.AddDays(-(((int)Written.DayOfWeek + 6) % 7));
            yield return Day("Shells fell on {0}.", name, latest);
            yield return Day("Shells fell {0}.", $"late on {name}", latest);
            yield return Day("Shells fell on {0}.", $"{name} evening", latest, "TEV");
            yield return Day("Shells fell {0}.", $"last {name}", back == 0 ? Written.AddDays(-7) : latest);
            yield return Day("Voting begins {0}.", $"next {name}", latest.AddDays(7));
            yield return Day("Shells fell on {0}.", $"{name} last week", monday.AddDays(((d + 6) % 7) - 7));
        }
    }

    static IEnumerable<(string Text, string[] Reads)> Steps()
    {
        var (month, year) = (new DateOnly(2031, 3, 1), new DateOnly(2031, 1, 1));
        foreach (var (word, step) in new[] { ("last", -1), ("this", 0), ("next", 1) })
        {
            var (m, y) = (month.AddMonths(step), year.AddYears(step));
            yield return Case("It is told of {0}.", $"{word} month", Iso(m, "yyyy-MM"), m, m.AddMonths(1).AddDays(-1));
            yield return Case("It is told of {0}.", $"{word} year", Iso(y, "yyyy"), y, y.AddYears(1).AddDays(-1));
            var sunday = new DateOnly(2031, 3, 9).AddDays(7 * step);
            yield return Case("It is told of {0}.", $"{word} week", $"2031-W{11 + step}", sunday, sunday.AddDays(7));
        }
        foreach (
            var (words, days) in new[]
            {
                ("today", 0),
                ("yesterday", -1),
                ("tomorrow", 1),
                ("the day before yesterday", -2),
                ("the day after tomorrow", 2),
            }
        )
            yield return Day("It is told of {0}.", words, Written.AddDays(days));
    }

    static readonly (string Word, int Count)[] Counts = [("two", 2), ("three", 3), ("10", 10), ("twelve", 12)];

    static IEnumerable<(string Text, string[] Reads)> Ago()
    {
        foreach (var (word, count) in Counts)
        {
            yield return Day("Shells fell {0}.", $"{word} days ago", Written.AddDays(-count));
            var month = Written.AddMonths(-count);
            yield return Case(
                "Shells fell {0}.",
                $"{word} months ago",
                Iso(month, "yyyy-MM"),
                month.AddDays(-15),
                month.AddDays(15)
            );
            var year = Written.AddYears(-count);
            yield return Case(
                "Shells fell {0}.",
                $"{word} years ago",
                Iso(year, "yyyy"),
                year.AddDays(-183),
                year.AddDays(183)
            );
            var week = Written.AddDays(-7 * count);
            var number = ISOWeek.GetWeekOfYear(week.ToDateTime(TimeOnly.MinValue));
            var isoYear = ISOWeek.GetYear(week.ToDateTime(TimeOnly.MinValue));
            yield return Case(
                "Shells fell {0}.",
                $"{word} weeks ago",
                $"{isoYear}-W{number:00}",
                week.AddDays(-3),
                week.AddDays(3)
            );
            yield return Case(
                "Shells fell in {0}.",
                $"the past {word} days",
                $"P{count}D",
                Written.AddDays(-count),
                Written
            );
        }
    }

    static IEnumerable<(string Text, string[] Reads)> Seasons()
    {
        foreach (
            var (name, letters, month) in new[]
            {
                ("spring", "SP", 3),
                ("summer", "SU", 6),
                ("autumn", "FA", 9),
                ("fall", "FA", 9),
            }
        )
        {
            foreach (var year in new[] { 1999, 2030 })
            {
                var first = new DateOnly(year, month, 1);
                var last = first.AddMonths(3).AddDays(-1);
                yield return Case("Shells fell in {0}.", $"the {name} of {year}", $"{year}-{letters}", first, last);
                yield return Case("Shells fell in {0}.", $"{name} {year}", $"{year}-{letters}", first, last);
            }
            var before = new DateOnly(2030, month, 1);
            yield return Case(
                "Shells fell {0}.",
                $"last {name}",
                $"2030-{letters}",
                before,
                before.AddMonths(3).AddDays(-1)
            );
        }
    }

    static IEnumerable<(string Text, string[] Reads)> LongTimes()
    {
        for (var year = 1930; year <= 2020; year += 10)
            yield return Case(
                "It stood in the {0}.",
                $"{year}s",
                $"{year / 10}",
                new(year, 1, 1),
                new(year + 9, 12, 31)
            );
        foreach (
            var (word, century) in new[]
            {
                ("twelfth", 12),
                ("sixteenth", 16),
                ("nineteenth", 19),
                ("twentieth", 20),
                ("twenty-first", 21),
                ("15th", 15),
                ("18th", 18),
                ("21st", 21),
            }
        )
            yield return Case(
                "It stood in {0}.",
                $"the {word} century",
                $"{century - 1}",
                new((century - 1) * 100, 1, 1),
                new(((century - 1) * 100) + 99, 12, 31)
            );
        foreach (var year in new[] { 1931, 1988, 2020, 2030 })
        foreach (var lead in new[] { "in", "since", "by", "until" })
            yield return Case($"It stood {lead} {{0}}.", $"{year}", $"{year}", new(year, 1, 1), new(year, 12, 31));
    }

    static IEnumerable<(string Text, string[] Reads)> Lengths()
    {
        foreach (
            var (unit, letter) in new[]
            {
                ("hour", "T{0}H"),
                ("day", "{0}D"),
                ("week", "{0}W"),
                ("month", "{0}M"),
                ("year", "{0}Y"),
            }
        )
        foreach (var (word, count) in new[] { ("five", 5), ("44", 44), ("sixteen", 16), ("thirty-two", 32) })
        {
            var value = "P" + string.Format(CultureInfo.InvariantCulture, letter, count);
            yield return ($"The siege took {word} {unit}s.", [$"{word} {unit}s = {value} ?..?"]);
            yield return ($"The {word}-{unit} siege ended.", [$"{word}-{unit} = {value} ?..?"]);
        }
    }

    static IEnumerable<(string Text, string[] Reads)> Clocks()
    {
        foreach (var zone in new[] { "", " local time", " GMT", " Moscow time" })
        {
            yield return Clock($"8 a.m.{zone}", "08:00");
            yield return Clock($"12:15 a.m.{zone}", "00:15");
            yield return Clock($"12 pm{zone}", "12:00");
            yield return Clock($"6:30 p.m.{zone}", "18:30");
            yield return Clock($"06:00{zone}", "06:00");
        }

        static (string, string[]) Clock(string words, string time) =>
            ($"It holds from {words} there.", [$"{words} = XXXX-XX-XXT{time} ?..?"]);
    }

    static IEnumerable<(string Text, string[] Reads)> Chained()
    {
        foreach (var start in new[] { new DateOnly(2028, 2, 28), new DateOnly(2029, 12, 31), new DateOnly(2030, 5, 9) })
        {
            var told = $"{start.Day} {Months[start.Month - 1]} {start.Year}";
            foreach (
                var (words, moved) in new[]
                {
                    ("the next day", 1),
                    ("the following day", 1),
                    ("the previous day", -1),
                    ("the day before", -1),
                    ("two days later", 2),
                    ("three days earlier", -3),
                    ("a week later", 7),
                    ("the same day", 0),
                }
            )
            {
                var day = start.AddDays(moved);
                yield return (
                    $"The first fell on {told}, the second {words}.",
                    [
                        $"{told} = {Iso(start)} {Iso(start)}..{Iso(start)}",
                        $"{words} = {Iso(day)} {Iso(day)}..{Iso(day)}",
                    ]
                );
            }
        }
    }
}
