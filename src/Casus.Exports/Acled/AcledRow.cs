using System.Collections.Immutable;
using Casus.Exports.Dossiers;
using Casus.Exports.Footings;
using Casus.Exports.Losses;
using Casus.Incidents.Tolls;
using Casus.Ledger.Document;

namespace Casus.Exports.Acled;

/// <summary>An incident as one event of ACLED: the kind of act that most statements tell.</summary>
/// <param name="Acts">The acts of that kind, the first of them the one that is quoted.</param>
sealed record AcledRow(
    Dossier Dossier,
    AcledType Type,
    ImmutableArray<FootedAct> Acts,
    Deaths Deaths,
    Imputed Imputed,
    KnownWorld? World
)
{
    public ExportedIncident Incident => Dossier.Incident;

    public ExportedPlace? Site { get; } = Exports.Site.Of(Dossier.Incident);

    public Lying Lying { get; } = Lying.Of(Dossier.Incident, World);

    public AcledActors Actors { get; } = AcledActors.Of(Acts, Type.Event == "Battles" ? Dossier.Incident.Parties : []);

    /// <summary>Nobody tells it but one who names another as the doer, or whom somebody contradicts.</summary>
    public bool IsAlleged => Acts.All(a => a.Footing is Footing.Alleged);

    public static IEnumerable<AcledRow> In(IEnumerable<Dossier> dossiers, ExportOptions options)
    {
        foreach (var dossier in dossiers)
        {
            var main = FootedAct
                .In(dossier, options.Claims)
                .Select(act => (Act: act, Type: AcledType.Of(act.Act, dossier.Incident.Kind)))
                .Where(a => a.Type is not null)
                .GroupBy(a => a.Type!)
                .OrderBy(g => g.Key.Rank)
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.SubEvent, StringComparer.Ordinal)
                .FirstOrDefault();
            if (main is null)
                continue;
            var acts = main.Select(a => a.Act)
                .OrderBy(a => a.Footing)
                .ThenBy(a => a.By.Id, StringComparer.Ordinal)
                .ThenBy(a => a.Number);
            yield return new(
                dossier,
                main.Key,
                [.. acts],
                Deaths.Of(dossier, options),
                Imputed.Of(dossier, ExportScheme.Acled, options),
                options.World
            );
        }
    }
}
