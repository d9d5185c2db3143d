using System.Text.Json;
using Casus.Coding.Places;
using Casus.Exports.GeoJson;
using Casus.Exports.Tests.Foreign;
using Casus.Ledger.Document;

namespace Casus.Exports.Tests.GeoJson;

public class GeoJsonTests
{
    static ExportedIncident Incident =>
        DocumentJson.Read<ExportedIncident>(Sample.Ledger().Derived("incidents").First().Json) with
        {
            Places =
            [
                new("Tacna", [], PlaceRelation.Near, 3928128, -18.01, -70.25, 2, ["s1"]),
                new("Perú", [], PlaceRelation.At, null, -10, -76, 6, ["s2"]),
                new("nowhere", [], PlaceRelation.At, null, null, null, null, ["s3"]),
            ],
        };

    static byte[] Bytes => Exported.Bytes(stream => GeoJsonWriter.Write([Incident], stream, new()));

    [Fact]
    public void A_validator_that_is_not_ours_finds_no_fault()
    {
        var found = Node.Read(
            Bytes,
            "import gjv from 'geojson-validation';\n"
                + "const map = JSON.parse(fs.readFileSync(path, 'utf8'));\n"
                + "console.log(gjv.isFeatureCollection(map), JSON.stringify(gjv.isGeoJSONObject(map, true)), map.features.length);"
        );
        Assert.Equal("true [] 2", found);
    }

    [Fact]
    public void A_point_is_longitude_first_and_has_the_radius_of_its_precision()
    {
        using var map = JsonDocument.Parse(Bytes);
        Assert.False(map.RootElement.TryGetProperty("crs", out _));
        var tacna = map.RootElement.GetProperty("features")[0];
        Assert.Equal("[-70.25,-18.01]", tacna.GetProperty("geometry").GetProperty("coordinates").GetRawText());
        var (near, country) = (tacna, map.RootElement.GetProperty("features")[1]);
        Assert.Equal(25_000, near.GetProperty("properties").GetProperty("radius_m").GetInt32());
        Assert.True(near.GetProperty("properties").GetProperty("main").GetBoolean());
        Assert.Equal(500_000, country.GetProperty("properties").GetProperty("radius_m").GetInt32());
        Assert.Contains("Perú", System.Text.Encoding.UTF8.GetString(Bytes));
    }
}
