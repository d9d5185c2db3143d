using System.Globalization;
using Casus.Language.Expressions;

namespace Casus.Measure.Dates;

/// <summary>What a date means: a year, month or day in ISO 8601 where it is just that, and the days from first to last.</summary>
/// <param name="Iso">Null for other lengths of time; two hyphens stand for the year where nobody tells it (<c>--05-09</c>).</param>
sealed record DateValue(string? Iso, DateInterval Days)
{
    /// <summary>What was read: its value where that is a year, month or day, and its days; those of a week are a week's.</summary>
    public static DateValue Of(DatedMention read)
    {
        var value = read.Value is [.., 'T', _, _] or [.., 'T', _, _, ':', _, _]
            ? read.Value[..read.Value.IndexOf('T')]
            : read.Value;
        value = value.StartsWith("BC", StringComparison.Ordinal) ? $"-{value[2..]}" : value;
        return new(IsPlain(value) ? value : null, read.Days) { Week = WeekOf(value) };
    }

    /// <summary>Monday to Sunday, where the value is a week: its days hold the Sunday before too.</summary>
    public DateInterval? Week { get; init; }

    static DateInterval? WeekOf(string value)
    {
        if (value is not [_, _, _, _, '-', 'W', _, _] || !value.All(c => c is '-' or 'W' || char.IsAsciiDigit(c)))
            return null;
        var (year, week) = (
            int.Parse(value[..4], CultureInfo.InvariantCulture),
            int.Parse(value[6..], CultureInfo.InvariantCulture)
        );
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(monday, monday.AddDays(6));
    }

    static bool IsPlain(string value) =>
        value.TrimStart('-').Length is 4 or 7 or 10 && value.All(c => c == '-' || char.IsAsciiDigit(c));

    /// <summary>A value as people marked it: one date, or a first and a last one of which either may be missing.</summary>
    public static DateValue Read(string? first, string? last) =>
        new(null, new(Bounds(first).Earliest, Bounds(last).Latest));

    public static DateValue Read(string iso) => new(iso, Bounds(iso));

    /// <summary>Of two dates one may be less precise than the other; other lengths of time must be the same.</summary>
    public bool Fits(DateValue gold) =>
        gold.Iso is { } iso
            ? Iso is { } own
                && (iso.StartsWith("--", StringComparison.Ordinal) ? AreOne(own[4..], iso[1..]) : AreOne(own, iso))
            : !Days.IsUnknown && (Days == gold.Days || Week == gold.Days);

    static bool AreOne(string a, string b) =>
        a.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    static DateInterval Bounds(string? iso)
    {
        if (iso is null)
            return DateInterval.Unknown;
        if (Day(iso, "yyyy-MM-dd") is { } day)
            return DateInterval.On(day);
        if (Day(iso, "yyyy-MM") is { } month)
            return new(month, month.AddMonths(1).AddDays(-1));
        return Day(iso, "yyyy") is { } year ? new(year, year.AddYears(1).AddDays(-1)) : DateInterval.Unknown;
    }

    static DateOnly? Day(string iso, string form) =>
        DateOnly.TryParseExact(iso, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public override string ToString() => Iso ?? Days.ToString();
}
