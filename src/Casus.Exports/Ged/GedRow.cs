using System.Collections.Immutable;
using Casus.Coding;
using Casus.Exports.Dossiers;
using Casus.Exports.Footings;
using Casus.Exports.Losses;
using Casus.Incidents.Tolls;
using Casus.Ledger.Document;

namespace Casus.Exports.Ged;

/// <summary>An incident of armed force as one event of GED.</summary>
/// <param name="Acts">The acts of armed force that the row may rest on.</param>
sealed record GedRow(Dossier Dossier, ImmutableArray<FootedAct> Acts, Deaths Deaths, Imputed Imputed, KnownWorld? World)
{
    public ExportedIncident Incident => Dossier.Incident;

    public ExportedPlace? Site { get; } = Exports.Site.Of(Dossier.Incident);

    /// <summary>Incidents in which armed force was used or somebody was killed, on more than an allegation unless claims are asked for.</summary>
    public static IEnumerable<GedRow> In(IEnumerable<Dossier> dossiers, ExportOptions options)
    {
        foreach (var dossier in dossiers)
        {
            if (dossier.Incident.Kind is IncidentKind.Disaster or IncidentKind.Accident or IncidentKind.Diplomacy)
                continue;
            var acts = FootedAct.In(dossier, options.Claims).Where(a => a.Act.Type == "ASSAULT").ToImmutableArray();
            var deaths = Deaths.Of(dossier, options);
            if (!acts.IsEmpty || !deaths.Tolls.IsEmpty)
                yield return new(dossier, acts, deaths, Imputed.Of(dossier, ExportScheme.Ged, options), options.World);
        }
    }

    public Lying Lying { get; } = Lying.Of(Dossier.Incident, World);

    /// <summary>The first and second party as GED names them; a state is its government.</summary>
    public string? Side(int side) =>
        Incident.Parties.ElementAtOrDefault(side) is not { } party ? null
        : World?.NameOf(party) is { } state ? $"Government of {state}"
        : party;

    /// <summary>Copies tell nothing of their own.</summary>
    public IEnumerable<ExportedReport> Sources => Dossier.Reports.Where(r => r.CopyOf is null);
}
