using System.Text.Json;
using Casus.Coding.Actors;
using Casus.Measure.Sets;
using Casus.Tests;

namespace Casus.Measure.Tests.Sets;

public class EventSetTests
{
    [Theory]
    [InlineData("CAMEO", "1831", "ASSAULT")]
    [InlineData("CAMEO", "0871", "RETREAT")]
    [InlineData("CAMEO", "081", "CONCEDE")]
    [InlineData("CAMEO", "191", "COERCE")]
    [InlineData("CAMEO", "012", null)]
    [InlineData("CAMEO", "901", null)]
    [InlineData("WEIS", "041", "SUPPORT")]
    [InlineData("WEIS", "063", "AID")]
    [InlineData("WEIS", "023", null)]
    public void The_longest_row_that_begins_a_code_tells_its_type(string scheme, string code, string? type) =>
        Assert.Equal(type, OlderCodes.Load(Checkout.Knowledge, scheme).Of(code)?.Type);

    [Fact]
    public void The_table_of_event_types_ends_in_a_row_that_fits_anything()
    {
        var nothing = new AcledRow("OTHER", "", "", [], [], "", "", []);
        Assert.True(nothing.Fits([], "", new HashSet<string>()));
        Assert.NotNull(AcledTable.Load(Checkout.Knowledge));
    }

    [Theory]
    [InlineData("ASSAULT", "aerial", "RUR MIL", "FRE CVL", true)]
    [InlineData("ASSAULT", "aerial", "RUR", "CVL", true)]
    [InlineData("ASSAULT", null, "RUR", "CVL", false)]
    [InlineData("ASSAULT", "aerial", "RUR/rebels REB", "CVL", false)]
    [InlineData("ASSAULT", "aerial", "RUR MIL", "FRE MIL", false)]
    public void A_row_asks_for_type_mode_and_sectors(
        string type,
        string? mode,
        string actor,
        string recipient,
        bool fits
    )
    {
        var row = new AcledRow("X", "ASSAULT", "aerial", ["state"], ["civilian"], "", "", []);
        var act = new Casus.Coding.Events.CodedEvent(type, mode, [], [actor], [recipient], null, null, default);
        Assert.Equal(fits, row.Fits([act], "Attack", new HashSet<string>()));
    }

    [Fact]
    public void A_phrase_asks_for_a_country_and_one_of_its_roles()
    {
        var row = """
            {"test": "t", "args": ["the Ruritanian guard", "", "2020-03-01"], "kwargs": {},
             "expect": [["country", "==", "RUR"], ["code_1", "==", "GOV"], ["code_2", "==", "MIL"], ["wiki", "==", ""]]}
            """;
        var asked = ActorCase.Of(JsonDocument.Parse(row).RootElement)!;
        Assert.Equal(("2020-03-01", "RUR"), (asked.Day, asked.Country));
        var guard = new Actor("RUR/guard", "guard", ClaimantKind.Organisation, "RUR", "RUR", "MIL");
        Assert.True(asked.HasCountry(guard) && asked.HasRole(guard));
        Assert.False(asked.HasRole(guard with { Sector = "LEG" }));
        Assert.False(asked.HasCountry(guard with { Country = null }));
    }

    [Fact]
    public void Words_that_name_nobody_must_give_neither_country_nor_role()
    {
        var row = """{"test": "t", "args": ["a kettle"], "kwargs": {}, "expect": [["code", "is", null]]}""";
        var asked = ActorCase.Of(JsonDocument.Parse(row).RootElement)!;
        Assert.True(asked.HasCountry(null) && asked.HasRole(null));
        Assert.False(asked.HasRole(new Actor("police", "police", ClaimantKind.Organisation, null, null, "COP")));
    }
}
