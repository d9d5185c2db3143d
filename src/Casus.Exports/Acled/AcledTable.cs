using Casus.Exports.Footings;
using Casus.Exports.Ged;
using Casus.Exports.Tables;

namespace Casus.Exports.Acled;

/// <summary>The 31 columns of ACLED since March 2023. What only ACLED gives (names of actors, regions, scales) is empty.</summary>
static class AcledTable
{
    static readonly Column<AcledRow>[] Columns =
    [
        new("event_id_cnty", r => Cell.Of(r.Incident.Id)),
        new("event_date", r => Cell.Of(Spell.First(r.Incident))),
        new("year", r => Cell.Of(Spell.First(r.Incident)?.Year)),
        new(
            "time_precision",
            r =>
                Cell.Of(
                    Spell.Precision(r.Incident) switch
                    {
                        1 => 1,
                        2 or 3 => 2,
                        4 => 3,
                        _ => null,
                    }
                )
        ),
        new("disorder_type", r => Cell.Of(r.Type.Disorder)),
        new("event_type", r => Cell.Of(r.Type.Event)),
        new("sub_event_type", r => Cell.Of(r.Type.SubEvent)),
        new("actor1", r => Cell.Of(r.Actors.First)),
        Unknown("assoc_actor_1"),
        new("inter1", r => Cell.Of(AcledActors.InterOf(r.Actors.First))),
        new("actor2", r => Cell.Of(r.Actors.Second)),
        Unknown("assoc_actor_2"),
        new("inter2", r => Cell.Of(AcledActors.InterOf(r.Actors.Second))),
        new("interaction", r => Cell.Of(r.Actors.Interaction)),
        new("civilian_targeting", r => Cell.Of(IsOnCivilians(r) ? "Civilian targeting" : null)),
        new("iso", r => Cell.Of(r.Lying.Iso)),
        Unknown("region"),
        new("country", r => Cell.Of(r.Lying.Country)),
        new("admin1", r => Cell.Of(r.Lying.First)),
        new("admin2", r => Cell.Of(r.Lying.Second)),
        Unknown("admin3"),
        new("location", r => Cell.Of(r.Site?.Name)),
        new("latitude", r => Cell.Of(r.Site?.Lat)),
        new("longitude", r => Cell.Of(r.Site?.Lon)),
        new(
            "geo_precision",
            r =>
                Cell.Of(
                    r.Site?.WherePrec switch
                    {
                        1 => 1,
                        2 or 3 => 2,
                        null => null,
                        _ => 3,
                    }
                )
        ),
        new(
            "source",
            r => Cell.Of(r.Dossier.Reports.Select(s => s.Outlet?.Name ?? s.Outlet?.Domain ?? s.File).Distinct())
        ),
        Unknown("source_scale"),
        new("notes", r => Cell.Of(Notes(r))),
        new("fatalities", r => Cell.Of(r.Deaths.Best.Total)),
        new("tags", r => Cell.Of(Tags(r))),
        Unknown("timestamp"),
    ];

    static readonly Column<AcledRow>[] Imputing =
    [
        new("imputed", r => Cell.Of(r.Imputed.Value)),
        new("imputed_rule", r => Cell.Of(r.Imputed.Rule)),
    ];

    /// <summary>With rules that impute there are two columns more.</summary>
    public static Table<AcledRow> Of(ExportOptions options) =>
        new("acled", [.. Columns, .. options.Imputing is null ? [] : Imputing]);

    static Column<AcledRow> Unknown(string name) => new(name, _ => Cell.Empty);

    static bool IsOnCivilians(AcledRow row) =>
        row.Acts.Any(a => a.Act.Type == "ASSAULT" && a.Act.Recipient.Any(AcledActors.IsCivilian));

    /// <summary>By whose word, in which words: the voices of all the acts, and the first of their quotes.</summary>
    static string Notes(AcledRow row)
    {
        var voices = row.Acts.Select(a => GedSources.Voice(a.By.Claimant)).Distinct(StringComparer.Ordinal);
        return $"According to {string.Join(", ", voices)}: “{Words.Line(row.Acts[0].By.Quote)}”";
    }

    static IEnumerable<string> Tags(AcledRow row)
    {
        yield return row.Deaths.IsReviewed ? "casus:reviewed" : "casus:unreviewed";
        if (row.IsAlleged)
            yield return "casus:alleged";
    }
}
