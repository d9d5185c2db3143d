using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>Whether one piece of evidence casts doubt on the day that the best one names.</summary>
static class DateConflict
{
    /// <summary>A paper dates itself by the morning after the evening on which it goes online.</summary>
    const int Overnight = 1;

    public static bool Is(DateEvidence other, DateEvidence best, DateInterval likeliest, List<DateEvidence> ranked)
    {
        if (likeliest.MayMeet(other.Days) || LocalDay.MayBeOne(best, other) || IsOtherOrder(other, likeliest))
            return false;
        // A text may be edited before its hour comes; only what readers are shown as a change is odd before it.
        if (other.Role is DateRole.Changed)
            return other.Basis.Kind is BasisKind.Header
                && other.Days.Latest < likeliest.Earliest
                && Voices(likeliest, ranked) == 1;
        return other.IsFirm
            && (other.Reliability > DateEvidence.Foot || best.Reliability < DateEvidence.Header)
            && Voices(other.Days, ranked) >= Voices(likeliest, ranked);
    }

    /// <summary>The day that a page shows beside its headline where its data alone says another and no change explains it: people wrote the one, a program the other.</summary>
    public static DateEvidence? Redated(DateEvidence best, List<DateEvidence> ranked) =>
        best is { Reliability: < DateEvidence.Given, Basis.Kind: BasisKind.Metadata, Days.IsDay: true }
        && Voices(best.Days, ranked) == 1
            ? ranked.FirstOrDefault(e =>
                e is { Reliability: DateEvidence.Header, Days.IsDay: true }
                && e.IsFirm
                && !e.Days.MayMeet(best.Days, Overnight)
                && !ranked.Any(c => c.Role is DateRole.Changed && c.Days.MayMeet(e.Days))
            )
            : null;

    /// <summary>How many kinds of evidence name these days: data, lines, the address, the text.</summary>
    static int Voices(DateInterval days, List<DateEvidence> ranked) =>
        ranked.Where(e => e.IsFirm && e.Days.MayMeet(days)).Select(e => e.Basis.Kind).Distinct().Count();

    /// <summary>The same figures in another order are that day: "11/01/2031" for 1 November.</summary>
    static bool IsOtherOrder(DateEvidence other, DateInterval likeliest) =>
        other.Days is { IsDay: true, Earliest: { } said }
        && likeliest is { IsDay: true, Earliest: { } day }
        && said.Year == day.Year
        && said.Month == day.Day
        && said.Day == day.Month
        && !other.Basis.Quote.Any(char.IsLetter)
        && !other.Basis.Quote.StartsWith($"{said.Year}", StringComparison.Ordinal);
}
