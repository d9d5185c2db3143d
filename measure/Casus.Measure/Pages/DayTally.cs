using System.Globalization;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Measure.Pages;

/// <summary>Days of publication: exactly right as the likeliest day, right without doubt (one day), surely wrong (one day that is not the gold one), and those whose interval holds the gold day.</summary>
readonly record struct DayTally(int Pages, int Right, int Sure, int Wrong, int Inside)
{
    public double Accuracy => Ratio(Right, Pages);

    public double SureShare => Ratio(Sure, Pages);

    public double WrongShare => Ratio(Wrong, Pages);

    public double InsideShare => Ratio(Inside, Pages);

    public static DayTally operator +(DayTally a, DayTally b) =>
        new(a.Pages + b.Pages, a.Right + b.Right, a.Sure + b.Sure, a.Wrong + b.Wrong, a.Inside + b.Inside);

    /// <summary>Any of the gold days is right: the day where it was published and the day in UTC.</summary>
    public static DayTally Of(Publication said, IReadOnlyList<string> gold)
    {
        var days = gold.Select(Day).OfType<DateOnly>().ToArray();
        var isRight = said.Likeliest is { } likeliest && days.Contains(likeliest);
        var isDay = said.Interval.IsDay;
        var isInside = !said.Interval.IsUnknown && days.Any(d => said.Interval.MayMeet(DateInterval.On(d)));
        return new(1, isRight ? 1 : 0, isRight && isDay ? 1 : 0, isDay && !isRight ? 1 : 0, isInside ? 1 : 0);
    }

    public static DayTally Of(string said, IReadOnlyList<string> gold) =>
        Of(Day(said) is { } day ? new(DateInterval.On(day), []) : Publication.Unknown, gold);

    /// <summary>What was said, on what evidence, for those who look into it.</summary>
    public static string Miss(string name, Report report, string gold) =>
        $"{name}: {report.Published.Interval} for {gold}, "
        + string.Join("; ", report.Published.Basis.Take(4).Select(b => $"{b.Kind} {b.Quote}"));

    static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
