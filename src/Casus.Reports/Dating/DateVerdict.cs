using System.Collections.Immutable;
using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>One interval out of all evidence: one day where it agrees, all days named where it does not.</summary>
static class DateVerdict
{
    /// <summary>Null where nothing tells the day itself.</summary>
    public static Publication? Of(List<DateEvidence> evidence, ImmutableArray<Finding>.Builder findings)
    {
        // A stable sort: of equals the first found stands.
        var ranked = evidence.OrderByDescending(e => e.Reliability).ToList();
        if (ranked.FirstOrDefault(e => e.IsFirm) is not { } first)
            return null;
        var best = DateConflict.Redated(first, ranked) ?? first;
        var days = best.Days;
        foreach (var other in ranked)
            if (
                other.Role is DateRole.Published or DateRole.Shown or DateRole.Hint
                && days.MayMeet(other.Days)
                && other.Days.Width < days.Width
            )
                days = days.Intersect(other.Days);
        var likeliest = LocalDay.Of(days, best, ranked);
        days = likeliest;
        foreach (var other in ranked.Where(e => DateConflict.Is(e, best, likeliest, ranked)))
        {
            findings.Add(Findings.DateConflict(best.Basis.Quote, other.Basis.Quote));
            // What was given with the report is told to differ, but it was given to be believed.
            if (best.Reliability < DateEvidence.Given)
                days = Hull(days, other.Days);
        }
        if (best != first)
            days = Hull(days, first.Days);
        foreach (var bound in ranked.Where(e => e.Role is DateRole.NotAfter && e.Days.Latest < days.Latest))
            days = bound.Days.Latest >= likeliest.Earliest ? days with { Latest = bound.Days.Latest } : days;
        return new(days, [.. ranked.Select(e => e.Basis).Distinct()])
        {
            Likeliest = likeliest.IsDay ? likeliest.Earliest : null,
        };
    }

    internal static DateInterval Hull(DateInterval a, DateInterval b) =>
        new(b.Earliest < a.Earliest ? b.Earliest : a.Earliest, b.Latest > a.Latest ? b.Latest : a.Latest);
}
