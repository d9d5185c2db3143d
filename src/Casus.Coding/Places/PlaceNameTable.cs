using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Coding.Places;

/// <summary>A short form of a state or province.</summary>
sealed record ShortRegion(string Region, string Country, bool OnlyAfterComma);

/// <summary>Names of countries, their peoples and the short forms of provinces. Immutable.</summary>
sealed class PlaceNameTable
{
    readonly FrozenDictionary<string, string> _countries;
    readonly FrozenDictionary<string, string> _peoples;
    readonly FrozenDictionary<string, string> _lands;
    readonly FrozenDictionary<string, ShortRegion> _shorts;

    PlaceNameTable(
        FrozenDictionary<string, string> countries,
        FrozenDictionary<string, string> peoples,
        FrozenDictionary<string, string> lands,
        FrozenDictionary<string, ShortRegion> shorts
    ) => (_countries, _peoples, _lands, _shorts) = (countries, peoples, lands, shorts);

    public static PlaceNameTable Load(KnowledgeFiles files)
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        var peoples = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Read(files, "countries.tsv", "code", "names", "people", "metonyms"))
        {
            foreach (var name in row.List(1))
                countries.TryAdd(PlaceName.Fold(name), row[0]);
            foreach (var name in row.List(2))
                peoples.TryAdd(name, row[0]);
        }
        foreach (var row in KnowledgeTable.Read(files, "regions.tsv", "code", "names", "people"))
        foreach (var name in row.List(2))
            peoples.TryAdd(name, row[0]);
        var lands = KnowledgeTable
            .Read(files, "en/places/peoples.tsv", "word", "place", "example")
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        var shorts = new Dictionary<string, ShortRegion>(StringComparer.Ordinal);
        foreach (
            var row in KnowledgeTable.Read(
                files,
                "en/places/abbreviations.tsv",
                "short",
                "region",
                "country",
                "after-comma",
                "example"
            )
        )
            shorts.TryAdd(row[0], new(row[1], row[2], row[3] == "yes"));
        return new(
            countries.ToFrozenDictionary(StringComparer.Ordinal),
            peoples.ToFrozenDictionary(StringComparer.Ordinal),
            lands.ToFrozenDictionary(StringComparer.Ordinal),
            shorts.ToFrozenDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>The country of this folded name.</summary>
    public string? Country(string folded) => _countries.GetValueOrDefault(folded);

    /// <summary>The country of a people or an adjective, as written.</summary>
    public string? People(string word) => _peoples.GetValueOrDefault(word);

    /// <summary>The province, continent or city of a people or an adjective, as written.</summary>
    public string? Land(string word) => _lands.GetValueOrDefault(word);

    public ShortRegion? Short(string word) => _shorts.GetValueOrDefault(word);
}
