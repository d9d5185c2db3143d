using System.Globalization;
using Casus.Exports.Tables;

namespace Casus.Exports.Ged;

/// <summary>The 49 columns of UCDP GED. Ids of conflicts, dyads, actors and states that only UCDP gives are empty.</summary>
static class GedTable
{
    static readonly Column<GedRow>[] Columns =
    [
        new("id", r => Cell.Of(r.Incident.Id)),
        Unknown("relid"),
        new("year", r => Cell.Of(Spell.First(r.Incident)?.Year)),
        Unknown("active_year"),
        new("code_status", r => Cell.Of(r.Deaths.IsReviewed ? "Casus, reviewed" : "Casus, unreviewed")),
        new("type_of_violence", r => Cell.Of(GedViolence.TypeOf(r))),
        Unknown("conflict_dset_id"),
        Unknown("conflict_new_id"),
        Unknown("conflict_name"),
        Unknown("dyad_dset_id"),
        Unknown("dyad_new_id"),
        new("dyad_name", r => Cell.Of(r.Incident.Parties.Count < 2 ? null : $"{r.Side(0)} - {r.Side(1)}")),
        Unknown("side_a_dset_id"),
        Unknown("side_a_new_id"),
        new("side_a", r => Cell.Of(r.Side(0))),
        Unknown("side_b_dset_id"),
        Unknown("side_b_new_id"),
        new("side_b", r => Cell.Of(r.Side(1))),
        new("number_of_sources", r => Cell.Of(r.Sources.Count())),
        new("source_article", r => Cell.Of(r.Sources.Select(GedSources.Article))),
        new("source_office", r => Cell.Of(r.Sources.Select(s => s.Outlet?.Name ?? s.Outlet?.Domain ?? "").Distinct())),
        new("source_date", r => Cell.Of(r.Sources.Select(s => Words.Of(s.Published.Latest) ?? "").Distinct())),
        new("source_headline", r => Cell.Of(r.Sources.Select(s => Words.Line(s.Title ?? "")))),
        new("source_original", r => Cell.Of(GedSources.Claimants(r))),
        new("where_prec", r => Cell.Of(r.Site?.WherePrec)),
        new("where_coordinates", r => Cell.Of(r.Site is { Lat: not null } site ? site.Name : null)),
        new("where_description", r => Cell.Of(r.Incident.Places.Select(p => $"{Words.Of(p.Relation)} {p.Name}"))),
        new("adm_1", r => Cell.Of(r.Lying.First)),
        new("adm_2", r => Cell.Of(r.Lying.Second)),
        new("latitude", r => Cell.Of(r.Site?.Lat)),
        new("longitude", r => Cell.Of(r.Site?.Lon)),
        new("geom_wkt", r => Cell.Of(Point(r))),
        new("priogrid_gid", r => Cell.Of(GridCell(r))),
        new("country", r => Cell.Of(r.Lying.Country)),
        Unknown("country_id"),
        Unknown("region"),
        new("event_clarity", r => Cell.Of(r.Incident.Start.IsDay ? 1 : 2)),
        new("date_prec", r => Cell.Of(Spell.Precision(r.Incident))),
        new("date_start", r => Cell.Of(Spell.First(r.Incident))),
        new("date_end", r => Cell.Of(Spell.Last(r.Incident))),
        new("deaths_a", r => Cell.Of(r.Deaths.Best.A)),
        new("deaths_b", r => Cell.Of(r.Deaths.Best.B)),
        new("deaths_civilians", r => Cell.Of(r.Deaths.Best.Civilians)),
        new("deaths_unknown", r => Cell.Of(r.Deaths.Best.Unknown)),
        new("best", r => Cell.Of(r.Deaths.Best.Total)),
        new("high", r => Cell.Of(r.Deaths.High)),
        new("low", r => Cell.Of(r.Deaths.Low)),
        Unknown("gwnoa"),
        Unknown("gwnob"),
    ];

    static readonly Column<GedRow>[] Imputing =
    [
        new("imputed", r => Cell.Of(r.Imputed.Value)),
        new("imputed_rule", r => Cell.Of(r.Imputed.Rule)),
    ];

    /// <summary>With rules that impute there are two columns more.</summary>
    public static Table<GedRow> Of(ExportOptions options) =>
        new("ged", [.. Columns, .. options.Imputing is null ? [] : Imputing]);

    static Column<GedRow> Unknown(string name) => new(name, _ => Cell.Empty);

    static string? Point(GedRow row) =>
        row.Site is { Lat: { } latitude, Lon: { } longitude }
            ? string.Create(CultureInfo.InvariantCulture, $"POINT ({longitude} {latitude})")
            : null;

    /// <summary>PRIO-GRID counts cells of half a degree from the south-west, 720 to a row (Tollefsen, Strand and Buhaug 2012).</summary>
    static long? GridCell(GedRow row) =>
        row.Site is { Lat: { } latitude, Lon: { } longitude }
            ? (Math.Clamp((long)Math.Floor((latitude + 90) * 2), 0, 359) * 720)
                + Math.Clamp((long)Math.Floor((longitude + 180) * 2), 0, 719)
                + 1
            : null;
}
