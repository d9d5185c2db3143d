using System.Text.Json;
using Casus.Coding;
using Casus.Exports.Acled;
using Casus.Exports.Tests.Foreign;

namespace Casus.Exports.Tests.Acled;

public class AcledExportTests
{
    const string Columns =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,"
        + "inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
        + "source_scale,notes,fatalities,tags,timestamp";

    static Dictionary<string, string>[] Read(ExportOptions options) =>
        JsonSerializer.Deserialize<Dictionary<string, string>[]>(
            Python.Read(
                Exported.By("acled", options),
                "import csv\nprint(json.dumps(list(csv.DictReader(open(path, newline='', encoding='utf-8'), strict=True))))"
            )
        )!;

    [Fact]
    public void There_are_the_31_columns_of_ACLED_in_their_order()
    {
        var rows = Read(new());
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.Equal(Columns.Split(','), row.Keys));
    }

    [Fact]
    public void A_clash_and_a_riot_have_their_classes_actors_and_voices()
    {
        var rows = Read(new() { Unreviewed = true }).ToDictionary(r => r["event_type"]);
        var clash = rows["Battles"];
        Assert.Equal(("Armed clash", "Political violence"), (clash["sub_event_type"], clash["disorder_type"]));
        Assert.Equal(("11", "2", "casus:unreviewed"), (clash["interaction"], clash["fatalities"], clash["tags"]));
        Assert.StartsWith("According to ", clash["notes"]);
        Assert.Equal(("Violent demonstration", "60"), (rows["Riots"]["sub_event_type"], rows["Riots"]["interaction"]));
        Assert.Equal("", Read(new()).Single(r => r["event_type"] == "Battles")["fatalities"]);
    }

    [Fact]
    public void Where_the_acts_of_a_battle_name_one_side_the_other_party_stands_against_it()
    {
        var clash = Rows.Clash();
        var fired = clash.Statements.Single(s => s.Quote.Contains("gunners"));
        var one = fired with { Events = [fired.Events[0] with { Recipient = [] }] };
        var row = Assert.Single(AcledRow.In([clash with { Statements = [one] }], new()));
        Assert.Equal(("ECU MIL", "PER"), (row.Actors.First, row.Actors.Second));
    }

    [Fact]
    public void What_is_only_alleged_says_so()
    {
        var clash = Rows.Clash();
        var alleged = clash with { Statements = [.. clash.Statements.Where(s => s.Quote.Contains("shelled"))] };
        Assert.Empty(AcledRow.In([alleged], new()));
        var row = Assert.Single(AcledRow.In([alleged], new() { Claims = true }));
        Assert.True(row.IsAlleged);
        Assert.Equal("Shelling/artillery/missile attack", row.Type.SubEvent);
    }

    [Theory]
    [InlineData("ASSAULT", "drone", "Air/drone strike")]
    [InlineData("ASSAULT", "suicide-attack", "Suicide bomb")]
    [InlineData("ASSAULT", "explosives", "Remote explosive/landmine/IED")]
    [InlineData("ASSAULT", "abduct", "Abduction/forced disappearance")]
    [InlineData("PROTEST", "demo", "Peaceful protest")]
    [InlineData("COERCE", "arrest", "Arrests")]
    [InlineData("CONSULT", "visit", null)]
    [InlineData("REQUEST", "assist", null)]
    public void An_act_has_ACLEDs_class_or_none(string type, string mode, string? sub) =>
        Assert.Equal(
            sub,
            AcledType.Of(new(type, mode, [], ["ECU MIL"], ["PER MIL"], null, null, 0, 1), IncidentKind.Clash)?.SubEvent
        );

    [Theory]
    [InlineData("ECU COP", null, "Protest with intervention")]
    [InlineData("ECU COP", "ECU OPP", "Excessive force against protesters")]
    [InlineData("ECU MIL", "ECU REB", "Armed clash")]
    public void In_unrest_there_is_a_battle_only_where_both_sides_are_named(
        string actor,
        string? recipient,
        string sub
    ) =>
        Assert.Equal(
            sub,
            AcledType
                .Of(
                    new("ASSAULT", "beat", [], [actor], recipient is null ? [] : [recipient], null, null, 0, 1),
                    IncidentKind.Unrest
                )!
                .SubEvent
        );

    [Theory]
    [InlineData("ECU MIL", "PER CVL", "Attack")]
    [InlineData("ECU MIL", "PER REB", "Armed clash")]
    [InlineData("ECU OPP", "PER CVL", "Mob violence")]
    public void Who_is_struck_tells_a_battle_from_an_attack(string actor, string recipient, string sub) =>
        Assert.Equal(
            sub,
            AcledType
                .Of(new("ASSAULT", "firearms", [], [actor], [recipient], null, null, 0, 1), IncidentKind.Attack)!
                .SubEvent
        );
}
