using System.Globalization;
using Casus.Coding.Places;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Actors;

/// <summary>Names without a title, led to the country and the office of those who held a known one, as of the day of the report.</summary>
sealed class OfficeHolders
{
    const string File = "office-holders.tsv";
    const string FurtherFiles = "office-holders-";
    const string Namesakes = "en/actors/namesakes";

    /// <summary>PLOVER's sector of those who have left office.</summary>
    const string Elite = "ELI";

    readonly Dictionary<string, List<Holding>> _byName;
    readonly Dictionary<string, List<List<Holding>>> _bySurname;
    readonly HashSet<string> _shared;

    OfficeHolders(
        Dictionary<string, List<Holding>> byName,
        Dictionary<string, List<List<Holding>>> bySurname,
        HashSet<string> shared
    ) => (_byName, _bySurname, _shared) = (byName, bySurname, shared);

    public static OfficeHolders Load(KnowledgeFiles files)
    {
        var byName = new Dictionary<string, List<Holding>>(StringComparer.Ordinal);
        var firstNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var states = StateCodes.Load(files);
        var bodies = files
            .Paths.Where(p => IsTable(p, "organisations") || IsTable(p, "armed-groups"))
            .SelectMany(p => KnowledgeTable.Column(files, p, "id"))
            .SelectMany(id => id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in files.Paths.Where(IsOurs))
        foreach (var row in KnowledgeTable.Read(files, path, "names", "country", "office", "sector", "since", "until"))
        {
            if (!bodies.Contains(row[1]))
                states.Checked(row, row[1]);
            var holding = HoldingOf(row);
            var first = Folded(row.List(0)[0]);
            foreach (var name in row.List(0).Select(Folded))
            {
                if (!byName.TryGetValue(name, out var holdings))
                    byName[name] = holdings = new(1);
                holdings.Add(holding);
                firstNames.TryAdd(name, firstNames.GetValueOrDefault(first, first));
            }
        }
        var bySurname = new Dictionary<string, List<List<Holding>>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, holdings) in byName)
        {
            holdings.Sort((a, b) => a.Since.CompareTo(b.Since));
            var surname = Cast.LastName(name);
            if (!holdings.Exists(h => h.IsHigh) || !seen.Add($"{firstNames[name]}|{surname}"))
                continue;
            if (!bySurname.TryGetValue(surname, out var people))
                bySurname[surname] = people = new(1);
            people.Add(holdings);
        }
        var shared = files
            .Paths.Where(path => path.StartsWith(Namesakes, StringComparison.Ordinal))
            .SelectMany(path => KnowledgeTable.Read(files, path, "names", "example"))
            .SelectMany(row => row.List(0))
            .Select(Folded);
        return new(byName, bySurname, shared.ToHashSet(StringComparer.Ordinal));
    }

    static bool IsTable(string path, string stem) =>
        path.StartsWith(stem, StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal);

    static Holding HoldingOf(KnowledgeRow row)
    {
        var open = row[5].Length == 0;
        var surely = new DateInterval(Day(row, 4, "12-31"), open ? null : Day(row, 5, "01-01"));
        return new(row[1], row[2], row[3], Day(row, 4, "01-01"), open ? null : Day(row, 5, "12-31"), surely);
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
            && Of(Folded(person.Name), countries, published) is { } holding
            && (person.Country is null || person.Country == holding.Country)
                ? m with
                {
                    Actor = With(m.Actor, holding, published),
                }
                : m
        );
    }

    /// <summary>A surname alone, or a name that many bear, is enough only in a text that names the country.</summary>
    Holding? Of(string name, HashSet<string> countries, DateInterval published)
    {
        if (_byName.TryGetValue(name, out var holdings) || _byName.TryGetValue(Shortened(name), out holdings))
            return _shared.Contains(name) && !IsNamed(holdings[0], countries) ? null : Of(holdings, published);
        if (name.Contains(' ') || !_bySurname.TryGetValue(name, out var people))
            return null;
        var here = people.FindAll(p => IsNamed(p[0], countries));
        var now = here.FindAll(p => p.Exists(h => h.IsHigh && h.Term.MayMeet(published)));
        return now.Count == 1 ? Of(now[0], published)
            : here.Count == 1 ? Of(here[0], published)
            : null;
    }

    static Holding Of(List<Holding> holdings, DateInterval published)
    {
        var then = published.IsUnknown ? [] : holdings.FindAll(h => h.Term.MayMeet(published));
        if (then.Count > 0)
            return then.FindLast(h =>
                    h.Surely is var s && s.Earliest <= (s.Latest ?? DateOnly.MaxValue) && s.MayMeet(published)
                ) ?? then[^1];
        // Before the first office he had none that we know; after the last he is what he was.
        return holdings.FindLast(h => published.Earliest is not { } day || h.Since <= day) ?? holdings[0];
    }

    static bool IsNamed(Holding holding, HashSet<string> countries) =>
        holding.Country is { } country && countries.Contains(country);

    /// <summary>"Jan Pieter Novak" may stand in the files as "Jan Novak".</summary>
    static string Shortened(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first
        && name.LastIndexOf(' ') is var last
        && last > first
            ? name[..first] + name[last..]
            : name;

    static Actor With(Actor person, Holding holding, DateInterval published)
    {
        var untitled = person.Id == "person" || person.Id.EndsWith("/person", StringComparison.Ordinal);
        var sector =
            published.IsUnknown || holding.Term.MayMeet(published) ? holding.Sector
            : holding.Since > published.Latest ? null
            : holding.EndsWithTerm ? Elite
            : holding.Sector;
        return person with
        {
            Id = untitled ? holding.Id : $"{holding.Side}/{person.Id}",
            Side = holding.Side,
            Country = holding.Country,
            Sector = untitled ? sector : person.Sector,
        };
    }

    static bool IsOurs(string path) =>
        path == File
        || (path.StartsWith(FurtherFiles, StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal));

    /// <summary>Small letters without marks: what reports drop or write in another way.</summary>
    static string Folded(string name) =>
        string.Create(
            name.Length,
            name,
            static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                    target[i] = source[i] is '’' or '‘' or 'ʻ' ? '\'' : LatinFolds.Of(char.ToLowerInvariant(source[i]));
            }
        );

    /// <summary>A day, or the first or last one of a year.</summary>
    static DateOnly Day(KnowledgeRow row, int column, string ofYear) =>
        DateOnly.TryParseExact(
            row[column].Length == 4 ? $"{row[column]}-{ofYear}" : row[column],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw row.Wrong($"'{row[column]}' is no date of the form 2020-01-31, and no year.");
}
