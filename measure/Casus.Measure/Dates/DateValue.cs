using System.Globalization;
using Casus.Language.Expressions;

namespace Casus.Measure.Dates;

/// <summary>What a date means: a year, month or day in ISO 8601 where it is just that, and the days from first to last.</summary>
/// <param name="Iso">Null for other lengths of time; two hyphens stand for the year where nobody tells it (<c>--05-09</c>).</param>
sealed record DateValue(string? Iso, DateInterval Days)
{
    public static DateValue Of(DateInterval days)
    {
        if (days is not { Earliest: { } first, Latest: { } last })
            return new(null, days);
        if (first == last)
            return new(Text(first, "yyyy-MM-dd"), days);
        if (first.Day == 1 && last == first.AddMonths(1).AddDays(-1))
            return new(Text(first, "yyyy-MM"), days);
        return new(first.DayOfYear == 1 && last == first.AddYears(1).AddDays(-1) ? Text(first, "yyyy") : null, days);
    }

    /// <summary>A value as people marked it: one date, or a first and a last one of which either may be missing.</summary>
    public static DateValue Read(string? first, string? last) =>
        new(null, new(Bounds(first).Earliest, Bounds(last).Latest));

    public static DateValue Read(string iso) => new(iso, Bounds(iso));

    /// <summary>Of two dates one may be less precise than the other; other lengths of time must be the same.</summary>
    public bool Fits(DateValue gold) =>
        gold.Iso is { } iso
            ? Iso is { } own
                && (iso.StartsWith("--", StringComparison.Ordinal) ? AreOne(own[4..], iso[1..]) : AreOne(own, iso))
            : !Days.IsUnknown && Days == gold.Days;

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

    static string Text(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);

    public override string ToString() => Iso ?? Days.ToString();
}
