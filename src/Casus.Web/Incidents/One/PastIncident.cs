using Casus.Ledger;
using Casus.Ledger.Changes;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;

namespace Casus.Web.Incidents.One;

/// <summary>An incident at another moment, folded from its own reports and those of its look-alikes.</summary>
sealed class PastIncident
{
    readonly PartLedger _part;
    readonly ExportedIncident _now;

    /// <param name="reportsAtMost">Look-alikes beyond it are left out, each whole; the incident itself never is.</param>
    public PastIncident(IBrowsable ledger, ExportedIncident now, int reportsAtMost)
    {
        var reports = now.Reports.ToList();
        foreach (var other in now.ApartFrom)
            if (
                ledger.Find("incidents", other.Incident) is { } row
                && DocumentJson.Read<ExportedIncident>(row.Json).Reports is var near
                && reports.Count + near.Count <= reportsAtMost
            )
                reports.AddRange(near);
        (_part, _now) = (new(ledger, reports), now);
    }

    /// <summary>The ledger then, and what the incident was then; null where none of its reports was in one.</summary>
    public (ILedger Ledger, ExportedIncident? Incident) At(Moment moment)
    {
        var then = new MomentLedger(_part, moment);
        var mine = _now.Reports.ToHashSet(StringComparer.Ordinal);
        var best = then.Derived("incidents")
            .Select(row => DocumentJson.Read<ExportedIncident>(row.Json))
            .Where(i => i.Reports.Any(mine.Contains))
            .OrderByDescending(i => i.Reports.Count(mine.Contains))
            .ThenBy(i => i.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return (then, best);
    }

    /// <summary>What is told now and was not then; null where nothing is.</summary>
    public IncidentChanges? Since(Moment moment)
    {
        var changes = ChangeFinder.Between(new MomentLedger(_part, moment), new RefoldedLedger(_part));
        var mine = _now.Reports.ToHashSet(StringComparer.Ordinal);
        return changes.Incidents.FirstOrDefault(c => c.Incident == _now.Id)
            ?? changes.Incidents.FirstOrDefault(c => c.Reports.Any(mine.Contains));
    }
}
