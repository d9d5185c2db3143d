using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>A moment in UTC is another day where it was published, if the address, the line shown or the same moment in a zone's time says so.</summary>
static class LocalDay
{
    public static DateInterval Of(DateInterval days, DateEvidence best, List<DateEvidence> ranked)
    {
        if (!days.IsDay || UtcMoment.Of(best.Basis.Quote) is not { } moment)
            return days;
        foreach (var other in ranked)
            if (
                other.Days is { IsDay: true, Earliest: { } day }
                && day != days.Earliest
                && (
                    other.Role is DateRole.Shown
                        ? UtcMoment.MayBe(moment, day)
                        : other.Reliability > DateEvidence.Update && UtcMoment.IsSame(moment, other.Basis.Quote)
                )
            )
                return other.Days;
        return days;
    }

    /// <summary>One of them is a moment in universal time that was the other's day somewhere.</summary>
    public static bool MayBeOne(DateEvidence one, DateEvidence other) => IsWithin(one, other) || IsWithin(other, one);

    static bool IsWithin(DateEvidence moment, DateEvidence other) =>
        UtcMoment.Of(moment.Basis.Quote) is { } at
        && other.Days is { IsDay: true, Earliest: { } day }
        && UtcMoment.MayBe(at, day);
}
