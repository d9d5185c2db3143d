using Casus.Language.Expressions;

namespace Casus.Incidents.Episodes;

/// <summary>
/// Who leads to whom. A day that reports tell of leads to the one incident that began on it between the same parties or at a place that they
/// name; where two did it leads to none. Incidents that are said to be parts of one war lead to one another.
/// </summary>
/// <param name="of">An incident's ties.</param>
/// <param name="began">The incidents under a key by their beginning.</param>
/// <param name="tying">Those under a key by what their reports tell of.</param>
sealed class TieBoard(
    Func<long, IncidentTies> of,
    Func<long, IReadOnlyCollection<long>> began,
    Func<long, IReadOnlyCollection<long>> tying
)
{
    /// <summary>What happened on the days that a report of an incident tells of; null when nothing is known, or not which.</summary>
    public long? On(long incident, DateInterval days)
    {
        var found = of(incident)
            .Before.Where(tie => days.MayMeet(DateInterval.On(DateOnly.FromDayNumber(tie.Day))))
            .Select(tie => Lead(incident, tie))
            .OfType<long>()
            .Distinct()
            .Take(2)
            .ToList();
        return found is [var one] ? one : null;
    }

    public IEnumerable<long> Neighbours(long incident)
    {
        var ties = of(incident);
        foreach (var tie in ties.Before)
            if (Lead(incident, tie) is { } earlier)
                yield return earlier;
        foreach (var later in ties.Began.SelectMany(tying).Distinct().Where(o => o != incident))
            if (of(later).Before.Any(tie => Lead(later, tie) == incident))
                yield return later;
        // Through the first of them, so that a long war is walked once and not from each of its battles.
        foreach (var whole in ties.Wholes)
        {
            var parts = tying(whole);
            if (parts.Min() is var first && first != incident)
                yield return first;
            else
                foreach (var part in parts)
                    if (part != incident)
                        yield return part;
        }
    }

    long? Lead(long incident, DayTie tie)
    {
        long? found = null;
        foreach (var key in tie.Keys)
        foreach (var other in began(key))
        {
            if (other == incident || other == found)
                continue;
            if (found is not null)
                return null;
            found = other;
        }
        return found;
    }
}
