using System.Globalization;

namespace Casus.Ledger.Moments;

/// <summary>Which time a view is cut by.</summary>
public enum MomentBy
{
    /// <summary>When reports were published, on their own evidence: a day.</summary>
    Published,

    /// <summary>When entries were added to this ledger.</summary>
    Recorded,
}

/// <summary>A moment that a ledger can be seen at. All of the day that a day names belongs to it.</summary>
/// <param name="Last">The last instant that belongs to it, in UTC.</param>
/// <param name="At">The moment as the document writes it: a day, or an instant in UTC.</param>
public sealed record Moment(MomentBy By, DateTimeOffset Last, string At)
{
    /// <summary>Everything that has a time at all.</summary>
    public static Moment Latest(MomentBy by) => new(by, DateTimeOffset.MaxValue, "now");

    public static Moment EndOf(DateOnly day, MomentBy by) =>
        new(
            by,
            new(day.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc)),
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    /// <summary>The day until whose end reports count.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Last.UtcDateTime);

    /// <summary>A day, or, by recording, an instant (in UTC where it names no offset); null for anything else.</summary>
    public static Moment? Read(string words, MomentBy by)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return EndOf(day, by);
        return
            by == MomentBy.Recorded
            && DateTimeOffset.TryParseExact(words, Instants, CultureInfo.InvariantCulture, Utc, out var instant)
            ? new(by, instant, instant.ToString("yyyy-MM-ddTHH:mm:ss.FFF", CultureInfo.InvariantCulture) + "Z")
            : null;
    }

    public override string ToString() => $"{At}, by {(By == MomentBy.Published ? "publication" : "recording")}";

    static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ssK",
    ];
}
