using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Coding.Places;

/// <summary>A place of our own or a user's list.</summary>
sealed record ListedPlace(string Name, double Latitude, double Longitude, int Precision, string Country);

/// <summary>The gazetteer and the words that lead to a place. Immutable.</summary>
public sealed class PlaceKnowledge
{
    const int CountryPrecision = 6;

    readonly FrozenDictionary<(string Role, string Word), int> _words;
    readonly FrozenDictionary<string, ListedPlace> _listed;
    readonly FrozenDictionary<string, string> _alpha3;
    readonly FrozenDictionary<string, ListedPlace> _countries;
    readonly ImmutableArray<(string Role, ImmutableArray<string> Words)> _leads;

    PlaceKnowledge(
        Gazetteer gazetteer,
        Dictionary<(string, string), int> words,
        Dictionary<string, ListedPlace> listed,
        Dictionary<string, string> alpha3,
        Dictionary<string, ListedPlace> countries,
        PlaceNameTable names
    )
    {
        Names = names;
        _countries = countries.ToFrozenDictionary(StringComparer.Ordinal);
        Gazetteer = gazetteer;
        _words = words.ToFrozenDictionary();
        _listed = listed.ToFrozenDictionary(StringComparer.Ordinal);
        _alpha3 = alpha3.ToFrozenDictionary(StringComparer.Ordinal);
        _leads =
        [
            .. words
                .Keys.Where(k => k.Item1 is "at" or "near" or "toward" or "between")
                .OrderByDescending(k => k.Item2.Length)
                .ThenBy(k => k.Item2, StringComparer.Ordinal)
                .Select(k => (k.Item1, k.Item2.Split(' ').ToImmutableArray())),
        ];
    }

    /// <summary>The populated places that ship, or none where the file is missing: names then stand without coordinates.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Reads <c>gazetteer.bin</c>, <c>places.tsv</c>, files below <c>places/</c> and <c>en/places</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static PlaceKnowledge Load(KnowledgeFiles files)
    {
        var words = new Dictionary<(string, string), int>();
        foreach (var row in KnowledgeTable.Read(files, "en/places/words.tsv", "word", "role", "value", "example"))
            words.TryAdd((row[1], row[0]), row[2].Length == 0 ? 0 : Precision(row, 2));
        var listed = new Dictionary<string, ListedPlace>(StringComparer.Ordinal);
        var countries = new Dictionary<string, ListedPlace>(StringComparer.Ordinal);
        var states = StateCodes.Load(files);
        foreach (var path in files.In("places").Prepend("places.tsv"))
            List(files, path, states, listed, countries);
        var alpha3 = KnowledgeTable
            .Read(files, "iso3166.tsv", "alpha2", "alpha3", "numeric")
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        var gazetteer = files.Has("gazetteer.bin") ? Gazetteer.Open(files.Bytes("gazetteer.bin")) : Gazetteer.Empty;
        return new(gazetteer, words, listed, alpha3, countries, PlaceNameTable.Load(files));
    }

    static void List(
        KnowledgeFiles files,
        string path,
        StateCodes states,
        Dictionary<string, ListedPlace> listed,
        Dictionary<string, ListedPlace> countries
    )
    {
        foreach (
            var row in KnowledgeTable.Read(
                files,
                path,
                "name",
                "aliases",
                "latitude",
                "longitude",
                "where_prec",
                "country",
                "source"
            )
        )
        {
            var place = new ListedPlace(
                row[0],
                Degrees(row, 2, 90),
                Degrees(row, 3, 180),
                Precision(row, 4),
                states.Checked(row, row[5])
            );
            if (place is { Precision: CountryPrecision, Country.Length: 3 })
            {
                countries[row[5]] = place;
                continue;
            }
            foreach (var name in row.List(1).Prepend(row[0]))
                listed[PlaceName.Fold(name)] = place;
        }
    }

    static double Degrees(KnowledgeRow row, int column, double most) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= most
            ? degrees
            : throw row.Wrong($"'{row[column]}' is no latitude or longitude.");

    static int Precision(KnowledgeRow row, int column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var precision)
        && precision is >= 1 and <= 7
            ? precision
            : throw row.Wrong($"'{row[column]}' is no where_prec from 1 to 7.");

    internal bool Is(string role, string word) => _words.ContainsKey((role, word));

    /// <summary>The precision that a word of this role allows; null when it has no such role.</summary>
    internal int? Value(string role, string word) => _words.TryGetValue((role, word), out var value) ? value : null;

    /// <summary>Words that lead to a place, the longest first.</summary>
    internal ImmutableArray<(string Role, ImmutableArray<string> Words)> Leads => _leads;

    internal PlaceNameTable Names { get; }

    /// <summary>The one point of a country.</summary>
    internal ListedPlace? Country(string alpha3) => _countries.GetValueOrDefault(alpha3);

    internal ListedPlace? Listed(string name) => _listed.GetValueOrDefault(PlaceName.Fold(name));

    /// <summary>The three-letter code of a country; the two letters themselves where no table has them.</summary>
    public string Alpha3Of(string alpha2) => Alpha3(alpha2);

    internal string Alpha3(string alpha2) => _alpha3.GetValueOrDefault(alpha2, alpha2);
}
