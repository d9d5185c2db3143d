using System.Globalization;

namespace Casus.Feeds.Syndication;

/// <summary>A date of a feed as it was written: the clock of its own zone, and the zone where one was told.</summary>
/// <param name="Time">Null where only a day was told.</param>
readonly record struct FeedMoment(DateOnly Day, TimeOnly? Time, TimeSpan? Zone)
{
    /// <summary>ISO 8601 with as much as was told.</summary>
    public override string ToString() =>
        Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + Time?.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture)
        + (Time is null || Zone is not { } zone ? "" : $"{(zone < TimeSpan.Zero ? '-' : '+')}{zone:hh\\:mm}");

    /// <summary>The moment in UTC; what was not told counts as nothing.</summary>
    public DateTime Utc() => Day.ToDateTime(Time ?? TimeOnly.MinValue).Subtract(Zone ?? TimeSpan.Zero);
}
