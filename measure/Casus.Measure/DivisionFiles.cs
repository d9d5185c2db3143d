using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Casus.Coding.Places;

namespace Casus.Measure;

/// <summary>Names of states, provinces and counties from the packages iso3166-2-db and us-atlas, unpacked.</summary>
static class DivisionFiles
{
    /// <summary>Words for what a division is: "Orlow Oblast" is "Orlow" too.</summary>
    static readonly string[] Kinds =
    [
        "Oblast",
        "Province",
        "Region",
        "County",
        "Governorate",
        "State",
        "District",
        "Department",
        "Prefecture",
        "Krai",
        "Republic",
        "Municipality",
        "Voivodeship",
        "Canton",
        "Territory",
        "Parish",
    ];

    public static IEnumerable<DivisionName> Read(string cities, string isoFolder, string atlasFolder)
    {
        var used = File.ReadLines(cities)
            .Select(l => l.Split('\t'))
            .Where(c => c.Length > 10)
            .ToLookup(c => c[8], c => c[10]);
        return First(isoFolder, used).Concat(Counties(isoFolder, atlasFolder));
    }

    static IEnumerable<DivisionName> First(string isoFolder, ILookup<string, string> used)
    {
        foreach (
            var folder in Directory.GetDirectories(Path.Combine(isoFolder, "regions")).Order(StringComparer.Ordinal)
        )
        {
            var country = Path.GetFileName(folder);
            if (!File.Exists(Path.Combine(folder, "geonames_ref.json")))
                continue;
            var english = Rows(Path.Combine(folder, "en.json")).ToLookup(Code, r => Text(r, "name"));
            var rows = Rows(Path.Combine(folder, "geonames_ref.json"));
            // GeoNames gives towns the FIPS code of their division in most countries and the ISO code in some.
            var codes = new[] { "fips", "iso" }.MaxBy(c =>
                used[country].Count(rows.Select(r => Text(r, c)).ToHashSet().Contains)
            )!;
            foreach (var row in rows.Where(r => Text(r, codes).Length > 0))
            {
                var number = row.TryGetProperty("reference", out var reference) ? Number(reference, "geonames") : 0;
                var names = english[Code(row)].Prepend(Text(row, "name")).SelectMany(WithAndWithoutKind);
                yield return new(country, Text(row, codes), "", number, [.. names.Distinct()]);
            }
        }
    }

    static IEnumerable<DivisionName> Counties(string isoFolder, string atlasFolder)
    {
        using var atlas = JsonDocument.Parse(File.ReadAllText(Path.Combine(atlasFolder, "counties-10m.json")));
        var objects = atlas.RootElement.GetProperty("objects");
        var codes = Rows(Path.Combine(isoFolder, "regions", "US", "en.json"))
            .ToDictionary(r => Text(r, "name"), r => Text(r, "iso"));
        var states = objects
            .GetProperty("states")
            .GetProperty("geometries")
            .EnumerateArray()
            .ToDictionary(s => Text(s, "id"), s => Text(s.GetProperty("properties"), "name"));
        foreach (var county in objects.GetProperty("counties").GetProperty("geometries").EnumerateArray())
        {
            var (id, name) = (Text(county, "id"), Text(county.GetProperty("properties"), "name"));
            if (!codes.TryGetValue(states.GetValueOrDefault(id[..2], ""), out var state))
                continue;
            var kind = state switch
            {
                "LA" => "Parish",
                "AK" => "Borough",
                _ => "County",
            };
            yield return new("US", state, id[2..], 0, [$"{name} {kind}", name]);
        }
    }

    static string Code(JsonElement row) => Text(row, "fips") + "/" + Text(row, "iso");

    static IEnumerable<string> WithAndWithoutKind(string name)
    {
        yield return name;
        foreach (var kind in Kinds)
            if (name.EndsWith(" " + kind, StringComparison.Ordinal))
                yield return name[..^(kind.Length + 1)];
            else if (name.StartsWith(kind + " of ", StringComparison.Ordinal))
                yield return name[(kind.Length + 4)..];
    }

    static ImmutableArray<JsonElement> Rows(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().Select(e => e.Clone())];
    }

    static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : value.ToString()
            : "";

    static int Number(JsonElement element, string name) =>
        int.TryParse(Text(element, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
