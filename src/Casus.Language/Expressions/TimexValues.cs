using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>What a date means, written in the way of TIMEX3.</summary>
static class TimexValues
{
    public static string Of(DateMention mention, DateInterval days, DateInterval published) =>
        mention.Kind switch
        {
            DateKind.Duration => $"P{Time(mention.Unit)}{Count(mention.Length)}{Letter(mention.Unit)}",
            DateKind.Present => "PRESENT_REF",
            DateKind.Recurring => "XXXX-XX-XX",
            DateKind.Clock => $"XXXX-XX-XXT{mention.Clock!.Value.ToString("HH:mm", CultureInfo.InvariantCulture)}",
            DateKind.Anaphoric => mention.IsVague ? "XXXX" : OfDays(DateInterval.Unknown, mention.Unit, mention.Part),
            DateKind.Period when days is { Earliest: { } first, Latest: { } last } =>
                $"{Write(DateUnit.Year, first)}/{Write(DateUnit.Year, last)}",
            DateKind.Calendar when mention.Ambiguous is null => Calendar(mention, days),
            DateKind.Relative => Relative(mention, days, published),
            _ => OfDays(days, mention.Unit, mention.Part),
        };

    static string Calendar(DateMention mention, DateInterval days)
    {
        var year =
            mention.Year
            ?? (days is { Earliest: { } a, Latest: { } b } && YearOf(mention, a, b) is { } told ? told : null);
        var written = year is { } y
            ? y < 0
                ? $"BC{-y:0000}"
                : $"{y:0000}"
            : "XXXX";
        if (mention.Week is { } week)
            return $"{written}-W{week:00}";
        if (mention.SeasonStart is { } season)
            return $"{written}-{Season(season)}";
        if (mention.Unit is DateUnit.Decade)
            return written[..^1];
        if (mention.Unit is DateUnit.Century)
            return written[..^2];
        if (mention.Month is not { } month)
            return written;
        return mention.Day is { } day ? $"{written}-{month:00}-{day:00}{Part(mention.Part)}" : $"{written}-{month:00}";
    }

    /// <summary>A winter has the year that it begins in.</summary>
    static int? YearOf(DateMention mention, DateOnly first, DateOnly last) =>
        first.Year == last.Year ? first.Year
        : mention.SeasonStart is not null && last.Year - first.Year <= 2 ? last.Year - 1
        : null;

    static string Relative(DateMention mention, DateInterval days, DateInterval published)
    {
        if (mention.IsVague)
            return "PAST_REF";
        if (mention.IsWindow && mention.Part is DayPart.None)
            return $"P{Time(mention.Unit)}{Math.Abs(mention.Offset ?? 1)}{Letter(mention.Unit)}";
        if (mention.Part is not DayPart.None || mention.Unit is DateUnit.Day)
            return OfDays(mention.IsWindow ? new(days.Earliest, days.Earliest) : days, DateUnit.Day, mention.Part);
        if (mention.Unit is DateUnit.Weekend)
            return OfDays(days.Width == 1 ? days : DateInterval.Unknown, mention.Unit, DayPart.None);
        if (mention.Unit is DateUnit.Hour || (mention.Step ?? mention.Offset) is null)
            return OfDays(days, DateUnit.Day, DayPart.None);
        // Counts of longer units are as vague as the unit; their value is the unit that lies there.
        if (published is not { Earliest: { } first, Latest: { } last })
            return OfDays(DateInterval.Unknown, mention.Unit, DayPart.None);
        var steps = mention.Step ?? mention.Offset ?? 0;
        var (one, other) = (At(mention.Unit, first, steps), At(mention.Unit, last, steps));
        return one == other ? one : Common(one, other);
    }

    static string At(DateUnit unit, DateOnly day, int steps)
    {
        // "5,000 years ago": before the era there is no year 0.
        if (unit is DateUnit.Year && day.Year + steps is < 1 and > -9998 and var early)
            return $"BC{1 - early:0000}";
        var moved = unit switch
        {
            DateUnit.Week => Add(day, 7 * steps),
            DateUnit.Month => Math.Abs(steps) < 12000 ? Within(day.Year * 12 + day.Month - 1 + steps) : null,
            DateUnit.Year => Year(day, steps),
            DateUnit.Decade => Year(day, 10 * steps),
            DateUnit.Century => Year(day, 100 * steps),
            _ => Add(day, steps),
        };
        if (moved is not { } at)
            return "XXXX";
        return Write(unit, at);
    }

    static DateOnly? Add(DateOnly day, int days) =>
        day.DayNumber + days is >= 400 and < 3_650_000 and var number ? DateOnly.FromDayNumber(number) : null;

    static DateOnly? Year(DateOnly day, int years) =>
        day.Year + years is >= 1 and <= 9998 and var year ? new(year, 1, 1) : null;

    static DateOnly? Within(int months) =>
        months is >= 12 and < 119000 ? new DateOnly(months / 12, (months % 12) + 1, 1) : null;

    static string Write(DateUnit unit, DateOnly at) =>
        unit switch
        {
            DateUnit.Week => Week(at),
            DateUnit.Weekend => Week(at) + "-WE",
            DateUnit.Month => at.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            DateUnit.Year => at.ToString("yyyy", CultureInfo.InvariantCulture),
            DateUnit.Decade => at.ToString("yyyy", CultureInfo.InvariantCulture)[..3],
            DateUnit.Century => at.ToString("yyyy", CultureInfo.InvariantCulture)[..2],
            _ => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    static string Week(DateOnly at)
    {
        var day = at.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}";
    }

    /// <summary>The value of an interval in a grain: a day, or what its first and last day have in common.</summary>
    public static string OfDays(DateInterval days, DateUnit grain, DayPart part)
    {
        if (days is not { Earliest: { } first, Latest: { } last })
            return grain switch
            {
                DateUnit.Hour or DateUnit.Day => $"XXXX-XX-XX{Part(part)}",
                DateUnit.Week => "XXXX-WXX",
                DateUnit.Weekend => "XXXX-WXX-WE",
                DateUnit.Month => "XXXX-XX",
                _ => "XXXX",
            };
        if (grain is DateUnit.Hour)
            grain = DateUnit.Day;
        if (grain is DateUnit.Week && first == last)
            return Write(DateUnit.Day, first);
        var (one, other) = (Write(grain, first), Write(grain, last));
        return one == other ? one + (grain is DateUnit.Day ? Part(part) : "") : Common(one, other);
    }

    /// <summary>What two values have in common, an X for every figure in which they differ.</summary>
    static string Common(string one, string other)
    {
        if (one.Length != other.Length)
            return "XXXX";
        var same = 0;
        while (same < one.Length && one[same] == other[same])
            same++;
        return string.Concat(one.Select((c, i) => i < same || !char.IsAsciiDigit(c) ? c : 'X'));
    }

    static string Part(DayPart part) =>
        part switch
        {
            DayPart.Morning => "TMO",
            DayPart.Afternoon => "TAF",
            DayPart.Evening => "TEV",
            DayPart.Night => "TNI",
            _ => "",
        };

    static string Season(int firstMonth) =>
        firstMonth switch
        {
            3 => "SP",
            6 => "SU",
            9 => "FA",
            _ => "WI",
        };

    static string Time(DateUnit unit) => unit is DateUnit.Hour ? "T" : "";

    static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "X";

    static string Letter(DateUnit unit) =>
        unit switch
        {
            DateUnit.Hour => "H",
            DateUnit.Week => "W",
            DateUnit.Weekend => "WE",
            DateUnit.Month => "M",
            DateUnit.Year => "Y",
            DateUnit.Decade => "DE",
            DateUnit.Century => "CE",
            _ => "D",
        };
}
