using System.Globalization;

namespace Casus.Cli;

/// <summary>Numbers as people read them.</summary>
static class Counted
{
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Of(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    public static string Time(TimeSpan span) =>
        span.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours}:{span.Minutes:00}:{span.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{span.Minutes}:{span.Seconds:00}");
}
