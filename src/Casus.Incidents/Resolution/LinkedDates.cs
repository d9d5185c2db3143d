using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Publication intervals narrowed by the company a report keeps: it cannot be older than what it tells.</summary>
static class LinkedDates
{
    /// <summary>A report that names the weekday of what it tells is written within a week of it.</summary>
    const int Week = 6;

    /// <summary>A report that tells of a day as news, without any weekday, is still news for about a month.</summary>
    const int Month = 30;

    public static IEnumerable<(string Report, LinkedDate Date)> Of(
        ImmutableArray<Signature> members,
        ResolvedIncident incident
    )
    {
        if (incident.Start.Width is not <= 2)
            yield break;
        foreach (var member in members)
        {
            if (member.Published.Width is <= Week)
                continue;
            var room = member.Main!.Time.Weekday is null ? Month : Week;
            var company = new DateInterval(incident.Start.Earliest, incident.End.Latest!.Value.AddDays(room));
            if (!member.Published.MayMeet(company))
                continue;
            var narrowed = member.Published.Intersect(company);
            if (narrowed != member.Published)
                yield return (member.Report, new(narrowed, [Evidence(incident)]));
        }
    }

    static string Evidence(ResolvedIncident incident) =>
        $"in the company of {incident.Reports.Length} reports of an incident of {incident.Start}";
}
