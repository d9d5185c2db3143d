using Casus.Exports.Dossiers;
using Casus.Ledger.Document;

namespace Casus.Exports.Tests.Dossiers;

public class OneLevelTests
{
    static ExportedIncident Incident(string id, IncidentLevel level, string? partOf) =>
        Rows.Clash().Incident with
        {
            Id = id,
            Level = level,
            PartOf = partOf,
        };

    [Fact]
    public void Neither_an_episode_nor_the_acts_of_an_incident_are_counted_beside_it()
    {
        ExportedIncident[] all =
        [
            Incident("i1", IncidentLevel.Episode, null),
            Incident("i2", IncidentLevel.Incident, "i1"),
            Incident("i3", IncidentLevel.Act, "i2"),
            Incident("i4", IncidentLevel.Act, "i1"),
            Incident("i5", IncidentLevel.Act, null),
        ];
        Assert.Equal(["i2", "i4", "i5"], OneLevel.Of(all).Select(i => i.Id));
        var ledger = Rows.With(all.Select(i => Rows.Row("incidents", i.Id, i)));
        Assert.Equal(["i2", "i4", "i5"], OneLevel.Of(ledger).Select(i => i.Id).Where(id => id.Length == 2));
    }

    [Theory]
    [InlineData("ged")]
    [InlineData("acled")]
    [InlineData("plover")]
    [InlineData("geojson")]
    [InlineData("atom")]
    [InlineData("ics")]
    [InlineData("ftm")]
    public void An_episode_adds_nothing_to_what_is_summed(string format)
    {
        var options = new ExportOptions { Claims = true, Unreviewed = true };
        var episode = Incident("i0", IncidentLevel.Episode, null);
        var with = Rows.With(Rows.Row("incidents", "i0", episode));
        Assert.Equal(Exported.By(format, options, Rows.With()), Exported.By(format, options, with));
    }
}
