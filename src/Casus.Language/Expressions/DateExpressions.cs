using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>Which way a date without a year, or a bare weekday, is read.</summary>
public enum DateReading
{
    /// <summary>The latest that is not after the moment of writing: how news tells what happened.</summary>
    Past,

    /// <summary>The earliest that is not before the moment of writing: for what is announced.</summary>
    Future,
}

/// <summary>Finds the words that tell dates, and turns them into intervals of days once it is known when they were written.</summary>
public static class DateExpressions
{
    /// <summary>All mentions in the order of the text, none overlapping, durations among them.</summary>
    public static ImmutableArray<DateMention> Find(string text, DateWords words) =>
        Find(text, new TextSpan(0, text.Length), words);

    /// <summary>
    /// Those and more: years that only their look tells, named periods, times of day, counts such as "several years ago".
    /// For <see cref="DateTimeline"/>, which reads each in the light of the others.
    /// </summary>
    public static ImmutableArray<DateMention> FindAll(string text, DateWords words) =>
        Find(new DateScan(text, new TextSpan(0, text.Length), words, isWide: true));

    /// <summary>All of those inside a part of a text.</summary>
    public static ImmutableArray<DateMention> FindAll(string text, TextSpan within, DateWords words) =>
        Find(new DateScan(text, within, words, isWide: true));

    /// <summary>The mentions inside a part of a text; spans count from the beginning of the text.</summary>
    public static ImmutableArray<DateMention> Find(string text, TextSpan within, DateWords words) =>
        Find(new DateScan(text, within, words));

    static ImmutableArray<DateMention> Find(DateScan scan)
    {
        var found = ImmutableArray.CreateBuilder<DateMention>();
        for (var at = 0; at < scan.Count; )
        {
            var (mention, next) = At(scan, at);
            if (mention is null)
            {
                at++;
                continue;
            }
            found.Add(mention);
            at = next;
        }
        return found.ToImmutable();
    }

    /// <summary>The days that a mention can mean when its text was written on one of those days; open ends where that cannot be told, never a default.</summary>
    public static DateInterval Resolve(
        DateMention mention,
        DateInterval published,
        DateReading reading = DateReading.Past
    ) => DateResolution.Of(mention, published, reading);

    // The first pattern that fits wins: the more words a pattern needs, the earlier it stands.
    internal static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        if (!scan.MayBegin(at))
            return default;
        foreach (var pattern in scan.IsWide ? Wide : Narrow)
            if (pattern(scan, at) is { Mention: not null } found)
                return found;
        return default;
    }

    static readonly ImmutableArray<Func<DateScan, int, (DateMention? Mention, int Next)>> Narrow =
    [
        NumericDates.At,
        WeekDates.At,
        MarkedDates.At,
        HijriDates.At,
        RecurringDates.At,
        RelativeDates.At,
        CalendarDates.At,
        SeasonDates.At,
        YearDates.At,
    ];

    static readonly ImmutableArray<Func<DateScan, int, (DateMention? Mention, int Next)>> Wide =
    [
        NumericDates.At,
        WeekDates.At,
        MarkedDates.At,
        HijriDates.At,
        ClockTimes.At,
        NamedPeriods.At,
        RecurringDates.At,
        VagueDates.At,
        RelativeDates.At,
        CalendarDates.At,
        SeasonDates.At,
        YearDates.At,
        BareYears.At,
    ];
}
