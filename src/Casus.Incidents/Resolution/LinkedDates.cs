using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Publication intervals narrowed by the company a report keeps: it cannot be older than what it tells.</summary>
static class LinkedDates
{
    const int Week = 6;

    public static IEnumerable<(string Report, LinkedDate Date)> Of(
        ImmutableArray<Signature> members,
        ResolvedIncident incident
    )
    {
        // A report alone keeps no company: what its own words tell of its date was read already.
        if (members.Length < 2 || incident.Start.Width is not <= 2)
            yield break;
        foreach (var member in members)
        {
            if (member.Published.Width is <= Week)
                continue;
            // Without "today" or a weekday nothing tells how long after the incident it was written, and in news of an arrest they are the arrest's.
            var latest = member.Main is { IsAftermath: false, Time.WrittenWithin: { } room }
                ? incident.End.Latest?.AddDays(room)
                : null;
            var company = new DateInterval(incident.Start.Earliest, latest);
            if (!member.Published.MayMeet(company))
                continue;
            var narrowed = Spoken(member.Main!.Time.SpokenOn, member.Published.Intersect(company));
            if (narrowed != member.Published)
                yield return (member.Report, new(narrowed, [Evidence(incident)]));
        }
    }

    /// <summary>Who is let speak "on Sunday" in a lead spoke on the day of the report or the day before; two such days tell nothing.</summary>
    static DateInterval Spoken(DayOfWeek? weekday, DateInterval days)
    {
        if (weekday is null || days is not { Earliest: { } from, Width: { } width and <= 2 * Week })
            return days;
        var said = Enumerable.Range(0, width + 1).Select(from.AddDays).Where(d => d.DayOfWeek == weekday).ToList();
        return said.Count == 1 ? days.Intersect(new(said[0], said[0].AddDays(1))) : days;
    }

    static string Evidence(ResolvedIncident incident) =>
        $"in the company of {incident.Reports.Length} reports of an incident of {incident.Start}";
}
