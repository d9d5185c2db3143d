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
        return new(days, [.. ranked.Select(e => e.Basis).Distinct()])
        {
            Likeliest = likeliest.IsDay ? likeliest.Earliest : null,
        };
    }

    /// <summary>What bounds the day where nothing tells it: content last, since it is the weakest.</summary>
    public static Publication Bounded(List<DateEvidence> evidence, Action<DateBounds> content)
    {
        var bounds = new DateBounds();
        foreach (var later in evidence.Where(e => e.Role is DateRole.Changed or DateRole.NotAfter))
            bounds.NotAfter(later.Days.Latest, later.Basis);
        foreach (var sooner in evidence.Where(e => e.Role is DateRole.NotBefore))
            bounds.NotBefore(sooner.Days.Earliest, sooner.Basis);
        var hints = evidence.Where(e => e.Role is DateRole.Hint).OrderByDescending(e => e.Reliability).ToList();
        var firm = hints.Where(h => h.Reliability != DateEvidence.Update).ToList();
        if (firm.Count > 0)
            return Hinted(firm);
        content(bounds);
        var publication = bounds.ToPublication();
        // A page that tells only when it was changed seldom was changed much later; a date that stands apart is worth less.
        var changed = evidence.Where(e => e.Role is DateRole.Changed && e.Days.IsDay).Min(e => e.Days.Earliest);
        return
            (changed ?? hints.FirstOrDefault()?.Days.Earliest) is { } day
            && publication.Interval.MayMeet(DateInterval.On(day))
            ? publication with
            {
                Likeliest = day,
                Basis = [.. publication.Basis, .. hints.Select(h => h.Basis)],
            }
            : publication;
    }

    static Publication Hinted(List<DateEvidence> hints)
    {
        var days = hints[0].Days;
        foreach (var hint in hints.Skip(1))
            days = days.MayMeet(hint.Days) ? days.Intersect(hint.Days) : Hull(days, hint.Days);
        return new(days, [.. hints.Select(h => h.Basis)])
        {
            Likeliest = hints[0].Days.IsDay ? hints[0].Days.Earliest : null,
        };
    }

    static DateInterval Hull(DateInterval a, DateInterval b) =>
        new(b.Earliest < a.Earliest ? b.Earliest : a.Earliest, b.Latest > a.Latest ? b.Latest : a.Latest);
}
