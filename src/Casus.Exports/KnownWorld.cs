using Casus.Coding.Places;
using Casus.Language.Knowledge;
using Casus.Ledger.Document;

namespace Casus.Exports;

/// <summary>Names of states, and in which of them a place lies. Immutable.</summary>
public sealed class KnownWorld
{
    readonly PlaceKnowledge _places;
    readonly Dictionary<string, string> _names;

    KnownWorld(KnowledgeFiles files)
    {
        _places = PlaceKnowledge.Load(files);
        _names = KnowledgeTable
            .Read(files, "countries.tsv", "code", "names", "people", "metonyms")
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First().List(1)[0], StringComparer.Ordinal);
    }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static KnownWorld Load(KnowledgeFiles files) => new(files);

    /// <summary>The state of an incident's place as the gazetteer has it; null for what lies across a border, and for what is not known.</summary>
    public string? CountryOf(ExportedPlace place) =>
        place is { Lat: { } latitude, Lon: { } longitude }
        && place
            .Aliases.Prepend(place.Name)
            .Select(name => PlaceCountry.Of(name, latitude, longitude, _places))
            .FirstOrDefault(code => code is not null)
            is { } state
            ? NameOf(state)
            : null;

    /// <summary>Null for what is no state.</summary>
    public string? NameOf(string code) => _names.GetValueOrDefault(code);
}
