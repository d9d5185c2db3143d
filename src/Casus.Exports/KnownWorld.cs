using System.Globalization;
using Casus.Coding.Places;
using Casus.Language.Knowledge;
using Casus.Ledger.Document;

namespace Casus.Exports;

/// <summary>Names and numbers of states, and in which of them and their divisions a place lies. Immutable.</summary>
public sealed class KnownWorld
{
    readonly PlaceKnowledge _places;
    readonly Dictionary<string, string> _names;
    readonly Dictionary<string, long> _numbers;

    KnownWorld(KnowledgeFiles files)
    {
        _places = PlaceKnowledge.Load(files);
        _names = KnowledgeTable
            .Read(files, "countries.tsv", "code", "names", "people", "metonyms")
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First().List(1)[0], StringComparer.Ordinal);
        _numbers = KnowledgeTable
            .Read(files, "iso3166.tsv", "alpha2", "alpha3", "numeric")
            .Where(row => row[2].Length > 0)
            .ToDictionary(
                row => row[1],
                row => long.Parse(row[2], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
    }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static KnownWorld Load(KnowledgeFiles files) => new(files);

    /// <summary>
    /// Where an incident's place lies as the gazetteer has it; nothing of what lies across a border or is not known. A division has a name only
    /// where the incident's own reports give it.
    /// </summary>
    public Lying LyingOf(ExportedPlace place, IEnumerable<ExportedPlace> named)
    {
        if (Known(place) is not { } known)
            return Lying.Nowhere;
        var around = named.Prepend(place).Select(p => (p.Name, Known: Known(p))).ToList();
        return new(
            NameOf(known.Country),
            _numbers.TryGetValue(known.Country, out var number) ? number : null,
            Division(PlaceKind.Region, known.Region, p => p.Region),
            Division(PlaceKind.District, known.District, p => p.District)
        );
        string? Division(PlaceKind kind, int of, Func<PlaceCandidate, int> number) =>
            of == 0 ? null
            : around.FirstOrDefault(p => p.Known is { } one && one.Kind == kind && number(one) == of)
                is { Name: var name }
                ? name
            : null;
    }

    /// <summary>Null for what is no state.</summary>
    public string? NameOf(string code) => _names.GetValueOrDefault(code);

    PlaceCandidate? Known(ExportedPlace place) =>
        place is { Lat: { } latitude, Lon: { } longitude }
            ? KnownPlace.Of(place.Aliases.Prepend(place.Name), latitude, longitude, place.Geonames, _places)
            : null;
}

/// <summary>The state and the divisions that a place lies in; null is not known.</summary>
/// <param name="Iso">The number of ISO 3166-1.</param>
public sealed record Lying(string? Country, long? Iso, string? First, string? Second)
{
    public static Lying Nowhere { get; } = new(null, null, null, null);

    /// <summary>Of an incident's site; nothing without a known world.</summary>
    internal static Lying Of(ExportedIncident incident, KnownWorld? world) =>
        Site.Of(incident) is { } site && world is not null ? world.LyingOf(site, incident.Places) : Nowhere;
}
