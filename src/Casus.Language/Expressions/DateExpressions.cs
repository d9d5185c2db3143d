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

    /// <summary>The mentions inside a part of a text; spans count from the beginning of the text.</summary>
    public static ImmutableArray<DateMention> Find(string text, TextSpan within, DateWords words)
    {
        var scan = new DateScan(text, within, words);
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
        var found = NumericDates.At(scan, at);
        if (found.Mention is null)
            found = WeekDates.At(scan, at);
        if (found.Mention is null)
            found = MarkedDates.At(scan, at);
        if (found.Mention is null)
            found = HijriDates.At(scan, at);
        if (found.Mention is null)
            found = RelativeDates.At(scan, at);
        if (found.Mention is null)
            found = CalendarDates.At(scan, at);
        if (found.Mention is null)
            found = SeasonDates.At(scan, at);
        return found.Mention is null ? YearDates.At(scan, at) : found;
    }
}
