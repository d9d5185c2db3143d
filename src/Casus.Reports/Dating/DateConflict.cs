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
        // A text may be edited before its hour comes; only what readers are shown as a change is odd before it,
        // and behind it where the change is the only day that they are shown.
        if (other.Role is DateRole.Changed)
            return other.Basis.Kind is BasisKind.Header
                && (
                    other.Days.Latest < likeliest.Earliest
                        ? Voices(likeliest, ranked) == 1
                        : best.Basis.Kind is BasisKind.Metadata && !IsShown(likeliest, ranked)
                );
        // Readers wrote about it before.
        if (other is { Role: DateRole.NotAfter, Basis.Kind: BasisKind.Header })
            return other.Days.Latest < likeliest.Earliest;
        // An address is given once: of a day given anew it keeps the old one.
        if (other is { IsFirm: true, Basis.Kind: BasisKind.Url, Days: var old } && old.Latest < likeliest.Earliest)
            return true;
        return other.IsFirm
            && (
                other.Reliability > DateEvidence.Foot
                || best.Reliability < DateEvidence.Header
                || best.Basis.Kind is BasisKind.Metadata
            )
            && Voices(other.Days, ranked) >= Voices(likeliest, ranked);
    }

    /// <summary>The day that a page shows beside its headline where its data alone says another: people wrote the one, a program the other.</summary>
    public static DateEvidence? Redated(DateEvidence best, List<DateEvidence> ranked) =>
        best is { Reliability: < DateEvidence.Given, Basis.Kind: BasisKind.Metadata, Days.IsDay: true }
        && Voices(best.Days, ranked) == 1
            ? ranked.FirstOrDefault(e =>
                e is { Reliability: DateEvidence.Header, Days.IsDay: true }
                && e.IsFirm
                && !e.Days.MayMeet(best.Days)
                && (
                    !e.Days.MayMeet(best.Days, Overnight)
                    || ranked.Any(c => c.Role is DateRole.Changed && c.Days.MayMeet(e.Days))
                )
            )
            : null;

    static bool IsShown(DateInterval days, List<DateEvidence> ranked) =>
        ranked.Any(e => e is { IsFirm: true, Basis.Kind: BasisKind.Header } && e.Days.MayMeet(days));

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
