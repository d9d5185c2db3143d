using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Reports;

namespace Casus.Incidents.Resolution;

/// <summary>Signatures to incidents: a function of their set, whatever their order.</summary>
public static class IncidentResolver
{
    public static ResolvedReports Resolve(ImmutableArray<Signature> signatures)
    {
        var incidents = signatures
            .Where(s => s.Main is not null)
            .Select(s => new ResolvedIncident(
                ContentId.Of('i', s.Report),
                s.Main!.Label,
                s.Main.Kind,
                s.Main.Parties,
                s.Main.Time.Interval,
                s.Main.Time.Interval,
                [s.Report],
                []
            ))
            .OrderBy(i => i.Id, StringComparer.Ordinal);
        return Index([.. incidents]);
    }

    static ResolvedReports Index(ImmutableArray<ResolvedIncident> incidents)
    {
        var of = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var incident in incidents)
        foreach (var report in incident.Reports)
            of.Add(report, incident.Id);
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        return new(
            incidents,
            of.ToImmutable(),
            none,
            none,
            ImmutableSortedDictionary.Create<string, LinkedDate>(StringComparer.Ordinal)
        );
    }
}
