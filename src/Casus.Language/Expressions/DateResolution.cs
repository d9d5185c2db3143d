namespace Casus.Language.Expressions;

/// <summary>Mentions to days. Every rule is written for one day of writing; an interval of such days gives the hull of what its two ends give.</summary>
static class DateResolution
{
    // A date without a year that lies nearly a year back and only weeks ahead is ahead.
    const int LongAgo = 300;
    const int SoonAhead = 45;

    public static DateInterval Of(DateMention mention, DateInterval published, DateReading reading)
    {
        if (!mention.IsDate || mention.Kind is DateKind.Anaphoric)
            return DateInterval.Unknown;
        if (mention.Period is { } period)
            return period;
        if (mention.IsVague)
            return new(null, published.Latest);
        if (mention.Ambiguous is { } both)
            return new(both.One, both.Other);
        if (mention is { Kind: DateKind.Calendar, Year: { } year })
            return Fixed(mention, year);
        var first = published.Earliest is { } e ? From(mention, e, reading) : DateInterval.Unknown;
        if (published.IsDay)
            return first;
        var last = published.Latest is { } l ? From(mention, l, reading) : DateInterval.Unknown;
        return new(
            first.Earliest is { } a && last.Earliest is { } b && b < a ? b : first.Earliest,
            last.Latest is { } c && first.Latest is { } d && d > c ? d : last.Latest
        );
    }

    static DateInterval From(DateMention mention, DateOnly day, DateReading reading)
    {
        // Room for every step from here: beyond the calendar's ends nothing can be told.
        if (day.Year is < 3 or > 9996)
            return DateInterval.Unknown;
        return mention.Kind switch
        {
            DateKind.Weekday => Weekday(mention, day, reading),
            DateKind.Relative => RelativeResolution.Of(mention, day),
            _ when mention.Offset is { } years => Fixed(mention, day.Year + years),
            _ => Unfixed(mention, day, reading),
        };
    }

    static DateInterval Weekday(DateMention mention, DateOnly day, DateReading reading)
    {
        var back = (day.DayOfWeek - mention.Weekday!.Value + 7) % 7;
        var ahead = (7 - back) % 7;
        if (mention.Offset is { } weeks)
            return DateInterval.On(
                day.AddDays(((int)mention.Weekday!.Value + 6) % 7 - ((int)day.DayOfWeek + 6) % 7 + (7 * weeks))
            );
        return mention.Step switch
        {
            > 1 => DateInterval.On(day.AddDays((ahead == 0 ? 7 : ahead) + 7)),
            > 0 => DateInterval.On(day.AddDays(ahead == 0 ? 7 : ahead)),
            < 0 => DateInterval.On(day.AddDays(back == 0 ? -7 : -back)),
            _ => DateInterval.On(reading is DateReading.Past ? day.AddDays(-back) : day.AddDays(ahead)),
        };
    }

    /// <summary>Month and day, month, or season without a year: the nearest on the side that the reading takes.</summary>
    static DateInterval Unfixed(DateMention mention, DateOnly day, DateReading reading)
    {
        if (mention.Step == 0 && mention.Day is null)
            return Fixed(mention, day.Year);
        var strictly = mention.Step is < 0;
        var future = mention.Step is > 0 || (mention.Step is null && reading is DateReading.Future);
        DateInterval past = default,
            next = default;
        for (var year = day.Year - (mention.Weekday is null ? 8 : 12); year <= day.Year + 8; year++)
        {
            var candidate = Fixed(mention, year);
            if (candidate.Earliest is not { } start || !FitsWeekday(mention, start))
                continue;
            if (strictly ? candidate.Latest < day : start <= day)
                past = candidate;
            else if (next.IsUnknown && (future || start > day))
                next = candidate;
            if (future && next.IsUnknown && start >= day)
                next = candidate;
        }
        if (future)
            return next;
        var soon = next.Earliest is { } n && n.DayNumber - day.DayNumber <= SoonAhead;
        var longAgo = past.Earliest is not { } p || day.DayNumber - p.DayNumber >= LongAgo;
        return mention is { Step: null, Day: not null } && soon && longAgo ? next : past;
    }

    static bool FitsWeekday(DateMention mention, DateOnly day) =>
        mention.Weekday is not { } weekday || mention.Day is null || day.DayOfWeek == weekday;

    /// <summary>The days when the year is known.</summary>
    static DateInterval Fixed(DateMention mention, int year)
    {
        if (year is < 1 or > 9998)
            return DateInterval.Unknown;
        if (mention.Week is { } week)
            return new(WeekDates.Monday(year, week), WeekDates.Monday(year, week).AddDays(6));
        if (mention.Month is { } month)
        {
            if (mention.Day is { } day)
                return NumericDates.Day(year, month, day) is { } first
                    ? new(first, NumericDates.Day(year, month, mention.LastDay ?? day) ?? first)
                    : DateInterval.Unknown;
            var days = DateTime.DaysInMonth(year, month);
            return Part(new DateOnly(year, month, 1), new DateOnly(year, month, days), mention.Edge);
        }
        if (mention.SeasonStart is { } season)
            // A winter is named by either of its years.
            return season == 12 && mention.IsYearPair
                    ? new(new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1))
                : season == 12
                    ? new(
                        new DateOnly(Math.Max(1, year - 1), 12, 1),
                        new DateOnly(year + 1, 2, DateTime.DaysInMonth(year + 1, 2))
                    )
                : Part(
                    new DateOnly(year, season, 1),
                    new DateOnly(year, season + 2, DateTime.DaysInMonth(year, season + 2)),
                    mention.Edge
                );
        if (mention.Unit is DateUnit.Decade)
            return Part(new DateOnly(year, 1, 1), new DateOnly(Math.Min(9999, year + 9), 12, 31), mention.Edge);
        if (mention.Unit is DateUnit.Century)
            return Part(new DateOnly(year, 1, 1), new DateOnly(year + 99, 12, 31), mention.Edge);
        return Part(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), mention.Edge);
    }

    /// <summary>The first, middle or last part of a span of days; the parts overlap a little, since the words do.</summary>
    public static DateInterval Part(DateOnly first, DateOnly last, DateEdge edge)
    {
        var days = last.DayNumber - first.DayNumber;
        return edge switch
        {
            DateEdge.Early => new(first, first.AddDays(days * 2 / 5)),
            DateEdge.Mid => new(first.AddDays(days * 3 / 10), first.AddDays(days * 7 / 10)),
            DateEdge.Late => new(first.AddDays(days * 3 / 5), last),
            _ => new(first, last),
        };
    }
}
