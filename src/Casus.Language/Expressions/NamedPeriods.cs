using System.Globalization;

namespace Casus.Language.Expressions;

/// <summary>Periods known by their names, where a word makes them a time: "during the Second World War", "since the Cold War".</summary>
static class NamedPeriods
{
    public const string Class = "period";

    public static (DateMention? Mention, int Next) At(DateScan scan, int at)
    {
        var i = scan.Is(at, "article") ? at + 1 : at;
        if (!scan.Is(at - 1, "during") || !scan.IsCapital(i) || scan.NameText(i, Class) is not { } named)
            return default;
        var (first, last) = Read(named.Value)!.Value;
        return (
            new DateMention(scan.Span(at, named.Next), DateKind.Period, DateUnit.Year) { Period = new(first, last) },
            named.Next
        );
    }

    /// <summary>The data give years or days: "1947-1991", "19390901-19450902".</summary>
    public static bool IsValue(string value) => Read(value) is not null;

    static (DateOnly First, DateOnly Last)? Read(string value) =>
        value.Split('-') is [var a, var b] && Bound(a, first: true) is { } first && Bound(b, first: false) is { } last
            ? (first, last)
            : null;

    static DateOnly? Bound(string written, bool first) =>
        !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? null
        : written.Length == 8 ? NumericDates.Day(figures / 10000, figures / 100 % 100, figures % 100)
        : written.Length == 4 ? NumericDates.Day(figures, first ? 1 : 12, first ? 1 : 31)
        : null;
}
