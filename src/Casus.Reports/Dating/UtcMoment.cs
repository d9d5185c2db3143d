using System.Globalization;

namespace Casus.Reports.Dating;

/// <summary>Moments that are written in universal time: the day where they were written may be the one before or after.</summary>
static class UtcMoment
{
    const int WestMost = -12;
    const int EastMost = 14;

    /// <summary>Null when it is no moment, or one in a zone's own time.</summary>
    public static DateTimeOffset? Of(string text) =>
        Moment(text) is { } moment && moment.Offset == TimeSpan.Zero ? moment : null;

    /// <summary>Somewhere it was that day at that moment.</summary>
    public static bool MayBe(DateTimeOffset moment, DateOnly day) =>
        day >= DateOnly.FromDateTime(moment.UtcDateTime.AddHours(WestMost))
        && day <= DateOnly.FromDateTime(moment.UtcDateTime.AddHours(EastMost));

    /// <summary>The text tells the same moment, to the minute, in the time of a zone.</summary>
    public static bool IsSame(DateTimeOffset moment, string text) =>
        Moment(text) is { } other
        && other.Offset != TimeSpan.Zero
        && (other - moment).Duration() < TimeSpan.FromMinutes(1);

    static DateTimeOffset? Moment(string text) =>
        text.Contains(':', StringComparison.Ordinal)
        && (text.EndsWith('Z') || text.AsSpan(Math.Max(0, text.Length - 6)).IndexOfAny("+-") >= 0)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}
