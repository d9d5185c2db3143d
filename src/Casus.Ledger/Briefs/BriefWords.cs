using System.Globalization;
using Casus.Coding.Figures;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>Values of the document in words for a reader; what is not known is said to be not known.</summary>
public static class BriefWords
{
    const int QuoteAtMost = 160;

    public static string Days(DateInterval start, DateInterval end) =>
        start == end || end.IsUnknown ? Days(start) : $"{Days(start)} to {Days(end)}";

    public static string Days(DateInterval days) =>
        days.IsUnknown ? "day unknown"
        : days.IsDay ? Iso(days.Earliest)
        : days.Earliest is null ? $"by {Iso(days.Latest)}"
        : days.Latest is null ? $"from {Iso(days.Earliest)}"
        : $"{Iso(days.Earliest)}..{Iso(days.Latest)}";

    static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    /// <summary>The number in words; one that only adds to others, or is a part of one, says so.</summary>
    public static string Number(ExportedFigure f) =>
        f.Scope switch
        {
            FigureScope.Increment => $"{Bounds(f)} more",
            FigureScope.Partial => $"{Bounds(f)} of these",
            _ => Bounds(f),
        };

    static string Bounds(ExportedFigure f) =>
        f.Modifier switch
        {
            Modifier.Unquantified => "not counted",
            Modifier.AtLeast => $"at least {f.Low}",
            Modifier.MoreThan => $"more than {f.Low}",
            Modifier.UpTo => $"up to {f.High}",
            Modifier.About => $"about {f.Best}",
            Modifier.Nearly => $"nearly {f.High ?? f.Best}",
            Modifier.Between => $"{f.Low} to {f.High}",
            Modifier.Vague => f.Low is null ? "some" : $"{f.Low} or more (a vague word)",
            _ => $"{f.Best ?? f.Low}",
        };

    public static string Toll(ExportedToll t) => Toll(t.Low, t.Best, t.High);

    public static string Toll(long? least, long? likeliest, long? most)
    {
        var best = likeliest is null ? "" : $"{likeliest}";
        var range = (least, most) switch
        {
            (null, null) => likeliest is null ? "no number" : "",
            ({ } low, null) => low == likeliest ? "or more" : $"{low} or more",
            (null, { } high) => $"up to {high}",
            ({ } low, { } high) => low == high && low == likeliest ? "" : $"{low} to {high}",
        };
        return best.Length > 0 && range.Length > 0
            ? (range == "or more" ? $"{best} or more" : $"{best} ({range})")
            : best + range;
    }

    public static string Kind<T>(T value)
        where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}").Replace('-', ' ');

    /// <summary>One line, cut at a word.</summary>
    public static string Quote(string words)
    {
        var line = string.Join(
            ' ',
            words.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)
        );
        line = line.Trim('"', '“', '”', ' ');
        if (line.Length <= QuoteAtMost)
            return line;
        var cut = line.LastIndexOf(' ', QuoteAtMost);
        return line[..(cut > 0 ? cut : QuoteAtMost)] + " …";
    }

    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
