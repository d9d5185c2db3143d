using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Exports.Dossiers;

/// <summary>Formats whose rows are summed get incidents of one level only: an episode holds rows that stand for themselves.</summary>
public static class OneLevel
{
    /// <summary>No episodes, and of acts only those that no incident holds; the ids of what <paramref name="incidents"/> holds decide.</summary>
    public static IEnumerable<ExportedIncident> Of(IReadOnlyCollection<ExportedIncident> incidents)
    {
        var held = incidents
            .Where(i => i.Level is IncidentLevel.Incident)
            .Select(i => i.Id)
            .ToHashSet(StringComparer.Ordinal);
        return incidents.Where(i => Counts(i, held));
    }

    /// <summary>The same of a whole ledger, without holding its incidents.</summary>
    public static IEnumerable<ExportedIncident> Of(ILedger ledger)
    {
        var held = LedgerRows
            .Incidents(ledger)
            .Where(i => i.Level is IncidentLevel.Incident)
            .Select(i => i.Id)
            .ToHashSet(StringComparer.Ordinal);
        return LedgerRows.Incidents(ledger).Where(i => Counts(i, held));
    }

    public static IEnumerable<Dossier> Dossiers(ILedger ledger) => Of(ledger).Select(i => Dossier.Of(ledger, i));

    static bool Counts(ExportedIncident incident, HashSet<string> held) =>
        incident.Level switch
        {
            IncidentLevel.Episode => false,
            IncidentLevel.Act => incident.PartOf is not { } whole || !held.Contains(whole),
            _ => true,
        };
}
