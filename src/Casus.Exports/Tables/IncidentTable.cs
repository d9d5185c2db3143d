using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

/// <summary>Incidents of every level: a row of level episode holds rows that stand here too, so levels are never summed.</summary>
public static class IncidentTable
{
    public static Table<ExportedIncident> Of(Permalinks links) =>
        new(
            "incidents",
            [
                new("id", i => Cell.Of(i.Id)),
                new("label", i => Cell.Of(i.Label)),
                new("kind", i => Cell.Word(i.Kind)),
                new("level", i => Cell.Word(i.Level)),
                new("part_of", i => Cell.Of(i.PartOf)),
                new("date_start", i => Cell.Of(Spell.First(i))),
                new("date_end", i => Cell.Of(Spell.Last(i))),
                new("date_prec", i => Cell.Of(Spell.Precision(i))),
                new("start_earliest", i => Cell.Of(i.Start.Earliest)),
                new("start_latest", i => Cell.Of(i.Start.Latest)),
                new("end_earliest", i => Cell.Of(i.End.Earliest)),
                new("end_latest", i => Cell.Of(i.End.Latest)),
                new("parties", i => Cell.Of(i.Parties)),
                new("place", i => Cell.Of(Site.Of(i)?.Name)),
                new("lat", i => Cell.Of(Site.Of(i)?.Lat)),
                new("lon", i => Cell.Of(Site.Of(i)?.Lon)),
                new("where_prec", i => Cell.Of(Site.Of(i)?.WherePrec)),
                new("places", i => Cell.Of(i.Places.Select(p => p.Name))),
                new("reports", i => Cell.Of(i.Reports.Count)),
                new("source_ids", i => Cell.Of(i.Reports)),
                new("apart_from", i => Cell.Of(i.ApartFrom.Select(a => a.Incident))),
                new("permalink", i => Cell.Of(links.Incident(i.Id))),
            ]
        );
}
