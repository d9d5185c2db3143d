using System.Text.Json;
using Casus.Exports.Ged;
using Casus.Exports.Tests.Foreign;
using Casus.Incidents.Tolls;
using Casus.Ledger.Document;
using Casus.Tests;

namespace Casus.Exports.Tests.Ged;

public class GedExportTests
{
    const string Columns =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,"
        + "dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
        + "source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,"
        + "priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
        + "deaths_unknown,best,high,low,gwnoa,gwnob";

    const string ReadAll =
        "import csv\nprint(json.dumps(list(csv.DictReader(open(path, newline='', encoding='utf-8'), strict=True))))";

    static readonly ExportOptions All = new() { Claims = true, Unreviewed = true };

    static Dictionary<string, string>[] Read(ExportOptions options) =>
        JsonSerializer.Deserialize<Dictionary<string, string>[]>(Python.Read(Exported.By("ged", options), ReadAll))!;

    [Fact]
    public void There_are_the_49_columns_of_GED_in_their_order_and_ids_of_UCDP_are_empty()
    {
        var row = Assert.Single(Read(All));
        Assert.Equal(Columns.Split(','), row.Keys);
        Assert.Equal(49, row.Count);
        Assert.All(
            row.Where(c => c.Key.Contains("_new_id") || c.Key.Contains("_dset_id") || c.Key.StartsWith("gwno")),
            c => Assert.Empty(c.Value)
        );
    }

    [Fact]
    public void A_clash_is_a_row_with_its_claimants_and_days_and_sides()
    {
        var row = Read(All)[0];
        Assert.Equal(("ECU", "PER", "1"), (row["side_a"], row["side_b"], row["type_of_violence"]));
        Assert.Equal(("2019-04-02", "2019-04-02", "1"), (row["date_start"], row["date_end"], row["date_prec"]));
        Assert.Contains("defence ministry (PER)", row["source_original"]);
        Assert.Contains("the report's author", row["source_original"]);
        Assert.Contains("2019-04-03", row["source_article"]);
    }

    [Fact]
    public void With_the_known_world_sides_are_governments_and_a_place_has_its_country()
    {
        var world = KnownWorld.Load(Checkout.Knowledge);
        var clash = Rows.Clash();
        var lima = new ExportedPlace("Lima", [], Coding.Places.PlaceRelation.At, null, -12.04318, -77.02824, 1, []);
        var row = GedRow
            .In([clash with { Incident = clash.Incident with { Places = [lima] } }], All with { World = world })
            .Single();
        Assert.Equal(("Government of Ecuador", "Government of Peru"), (row.Side(0), row.Side(1)));
        Assert.Equal(new("Peru", 604, null, null), row.Lying);
        Assert.Equal(Lying.Nowhere, world.LyingOf(lima with { Lat = 40, Lon = 45 }, []));
        Assert.Equal(Lying.Nowhere, world.LyingOf(lima with { Name = "Nowhere at all" }, []));
        // A name that the gazetteer does not have in these words, with the number that it has.
        var city = lima with
        {
            Name = "The City of Kings of old",
            Geonames = 3936456,
        };
        Assert.Equal("Peru", world.LyingOf(city, []).Country);
        Assert.Null(world.NameOf("PER/rebels"));
    }

    [Fact]
    public void A_division_has_the_name_that_the_reports_give_it_and_none_where_they_give_none()
    {
        var world = KnownWorld.Load(Checkout.Knowledge);
        var town = new ExportedPlace("Austin", [], Coding.Places.PlaceRelation.At, null, 30.26715, -97.74306, 1, []);
        var state = town with { Name = "Texas", Lat = 30.66812, Lon = -98.83602, WherePrec = 4 };
        Assert.Equal(("United States", 840L, null), Of(town));
        Assert.Equal(("United States", 840L, "Texas"), Of(town, state));
        Assert.Equal(("United States", 840L, "Texas"), Of(state));
        (string?, long?, string?) Of(ExportedPlace place, params ExportedPlace[] named)
        {
            var lying = world.LyingOf(place, named);
            return (lying.Country, lying.Iso, lying.First);
        }
    }

    [Fact]
    public void Nobody_reviewed_it_and_so_it_has_no_best_number_unless_that_is_asked_for()
    {
        var row = Read(new())[0];
        Assert.Equal("Casus, unreviewed", row["code_status"]);
        Assert.All(["best", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"], c => Assert.Empty(row[c]));
        Assert.Equal(("2", "2"), (row["low"], row["high"]));
        row = Read(All)[0];
        Assert.Equal("Casus, unreviewed", row["code_status"]);
        Assert.Equal(("0", "2", "2"), (row["deaths_a"], row["deaths_b"], row["best"]));
    }

    [Fact]
    public void What_a_person_reviewed_has_its_best_number()
    {
        var clash = Rows.Clash();
        var reviewed = clash with { Tolls = [.. clash.Tolls.Select(t => t with { Reviewed = true })] };
        var row = Assert.Single(GedRow.In([reviewed], new()));
        Assert.True(row.Deaths.IsReviewed);
        Assert.Equal(2, row.Deaths.Best.Total);
    }

    [Fact]
    public void A_toll_without_a_best_number_leaves_the_whole_without_one()
    {
        var clash = Rows.Clash();
        var toll = clash.Tolls[0];
        var floor = clash with { Tolls = [toll, toll with { Side = "ECU", Low = 3, Best = null, High = null }] };
        var deaths = Assert.Single(GedRow.In([floor], All)).Deaths;
        Assert.Equal((null, 5L, null), (deaths.Best.Total, deaths.Low, deaths.High));
    }

    [Fact]
    public void What_only_the_opponent_counts_stands_only_with_claims_and_only_above()
    {
        var clash = Rows.Clash();
        var figure = clash.Figures.Single();
        var claimed = clash with
        {
            Figures = [figure with { Side = "ECU" }],
            Tolls = [clash.Tolls[0] with { Side = "ECU", Low = null, Best = null, High = 2 }],
        };
        var without = Assert.Single(GedRow.In([claimed], new() { Unreviewed = true })).Deaths;
        Assert.Equal((null, null, null), (without.Best.Total, without.Low, without.High));
        var with = Assert.Single(GedRow.In([claimed], All)).Deaths;
        Assert.Equal((null, null, 2L), (with.Best.Total, with.Low, with.High));
    }

    [Fact]
    public void An_incident_that_one_party_only_alleges_is_no_row_without_claims()
    {
        var clash = Rows.Clash();
        var alleged = clash with
        {
            Statements = [.. clash.Statements.Where(s => s.Quote.Contains("shelled"))],
            Figures = [],
            Tolls = [],
        };
        Assert.Empty(GedRow.In([alleged], new()));
        Assert.Contains("defence ministry (PER)", GedSources.Claimants(Assert.Single(GedRow.In([alleged], All))));
    }

    [Fact]
    public void Vague_words_become_numbers_only_in_columns_of_their_own()
    {
        var clash = Rows.Clash();
        var vague = clash with
        {
            Figures =
            [
                clash.Figures[0] with
                {
                    Modifier = Language.Expressions.Modifier.Unquantified,
                    Low = null,
                    Best = null,
                    High = null,
                },
            ],
            Tolls = [clash.Tolls[0] with { Low = null, Best = null, High = null }],
        };
        var imputing = All with { Imputing = ExportRules.Load(Checkout.Knowledge) };
        var row = Assert.Single(Acled.Rows(vague, imputing));
        Assert.Equal(("", "10"), (row["fatalities"], row["imputed"]));
        Assert.Contains("ACLED", row["imputed_rule"]);
        Assert.Equal(51, Read(imputing)[0].Count);
        Assert.Equal("", Read(imputing)[0]["imputed"]);
    }

    static class Acled
    {
        public static IEnumerable<Dictionary<string, string>> Rows(
            Exports.Dossiers.Dossier dossier,
            ExportOptions options
        )
        {
            var sheet = Exports.Acled.AcledTable.Of(options).Of(Exports.Acled.AcledRow.In([dossier], options));
            return sheet.Rows.Select(row =>
                sheet.Columns.Zip(row).ToDictionary(c => c.First, c => c.Second.ToString())
            );
        }
    }
}
