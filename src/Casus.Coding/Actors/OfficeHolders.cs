using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Actors;

/// <summary>Names without a title, led to the country and the office of those who held the highest ones, as of the day of the report.</summary>
sealed class OfficeHolders
{
    const string File = "office-holders.tsv";
    const string FurtherFiles = "office-holders-";

    /// <summary>PLOVER's sector of those who have left office.</summary>
    const string Elite = "ELI";

    readonly FrozenDictionary<string, ImmutableArray<Holding>> _byName;
    readonly FrozenDictionary<string, string> _fullBySurname;

    OfficeHolders(
        FrozenDictionary<string, ImmutableArray<Holding>> byName,
        FrozenDictionary<string, string> bySurname
    ) => (_byName, _fullBySurname) = (byName, bySurname);

    public static OfficeHolders Load(KnowledgeFiles files)
    {
        var byName = new Dictionary<string, List<Holding>>(StringComparer.Ordinal);
        var firstNames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in files.Paths.Where(IsOurs))
        foreach (var row in KnowledgeTable.Read(files, path, "names", "country", "office", "sector", "since", "until"))
        {
            var holding = new Holding(row[1], row[2], row[3], Day(row, 4), row[5].Length == 0 ? null : Day(row, 5));
            foreach (var name in row.List(0))
            {
                if (!byName.TryGetValue(name, out var holdings))
                    byName[name] = holdings = [];
                holdings.Add(holding);
                firstNames.TryAdd(name, $"{row.List(0)[0]} {row[1]}");
            }
        }
        var bySurname = byName
            .Keys.GroupBy(Cast.LastName, StringComparer.Ordinal)
            .Where(g => g.Select(name => firstNames[name]).Distinct().Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return new(
            byName.ToFrozenDictionary(
                p => p.Key,
                p => p.Value.OrderBy(h => h.Since).ToImmutableArray(),
                StringComparer.Ordinal
            ),
            bySurname
        );
    }

    /// <summary>The same mentions; persons of whom the text itself tells no country get that of the office that they are known for.</summary>
    public ActorMentions Fill(ActorMentions actors, DateInterval published)
    {
        if (_byName.Count == 0)
            return actors;
        var countries = actors.All.Select(m => m.Actor.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return actors.Changed(m =>
            m.Actor is { Kind: ClaimantKind.Person } person
            && (person.Country is null && person.Side is null || person.Id == $"{person.Country}/person")
            && Of(person.Name, countries, published) is { } holding
            && (person.Country is null || person.Country == holding.Country)
                ? m with
                {
                    Actor = With(m.Actor, holding, published),
                }
                : m
        );
    }

    /// <summary>A surname alone is enough only in a text that names the country.</summary>
    Holding? Of(string name, HashSet<string> countries, DateInterval published)
    {
        var full = name.Contains(' ') ? name : _fullBySurname.GetValueOrDefault(name);
        if (full is null || !_byName.TryGetValue(full, out var holdings))
            return null;
        if (full != name && !countries.Contains(holdings[0].Country))
            return null;
        if (!published.IsUnknown && holdings.LastOrDefault(h => h.Term.MayMeet(published)) is { } held)
            return held;
        // Before the first office he had none that we know; after the last he is what he was.
        return holdings.LastOrDefault(h => published.Earliest is not { } day || h.Since <= day) ?? holdings[0];
    }

    static Actor With(Actor person, Holding holding, DateInterval published)
    {
        var untitled = person.Id == "person" || person.Id.EndsWith("/person", StringComparison.Ordinal);
        var sector =
            published.IsUnknown || holding.Term.MayMeet(published) ? holding.Sector
            : holding.Since > published.Latest ? null
            : Elite;
        return person with
        {
            Id = $"{holding.Country}/{(untitled ? holding.Office : person.Id)}",
            Side = holding.Country,
            Country = holding.Country,
            Sector = untitled ? sector : person.Sector,
        };
    }

    static bool IsOurs(string path) =>
        path == File
        || (path.StartsWith(FurtherFiles, StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal));

    static DateOnly Day(KnowledgeRow row, int column) =>
        DateOnly.TryParseExact(
            row[column],
            "yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out var day
        )
            ? day
            : throw row.Wrong($"'{row[column]}' is no date of the form 2020-01-31.");
}
