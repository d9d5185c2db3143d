using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Expressions;

namespace Casus.Measure.Muc;

/// <summary>When an incident was by the key: <c>09 JAN 90</c>, <c>- 09 JAN 90</c> (by that day), <c>08 JAN 90 - 09 JAN 90</c>.</summary>
static class MucDate
{
    static readonly string[] Formats = ["d MMM yy", "dd MMM yy"];

    /// <summary>What the key allows; empty where it gives no date or none that is whole.</summary>
    public static ImmutableArray<DateInterval> Read(string fill) =>
        [.. fill.Split('/').Select(One).OfType<DateInterval>()];

    /// <summary>The same interval, or a day of the two or more that the key names.</summary>
    public static bool Fits(DateInterval gold, DateInterval said) =>
        gold == said || said.IsDay && gold.Earliest <= said.Earliest && said.Latest <= gold.Latest;

    static DateInterval? One(string fill)
    {
        var plain = fill.Trim(' ', '(', ')', '?');
        if (plain.StartsWith('-'))
            return Day(plain.TrimStart('-')) is { } end ? new(null, end) : null;
        if (plain.Split('-') is [var from, var to])
            return Day(from) is { } first && Day(to) is { } last ? new(first, last) : null;
        return Day(plain) is { } day ? DateInterval.On(day) : null;
    }

    static DateOnly? Day(string words)
    {
        var parsed = DateOnly.TryParseExact(
            words.Trim(),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        );
        // The keys are of 1991; nothing in them is younger.
        return !parsed ? null
            : day.Year > 2000 ? day.AddYears(-100)
            : day;
    }
}
