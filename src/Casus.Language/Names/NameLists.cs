using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Language.Names;

/// <summary>Names known beforehand, from the lists that <c>names_lists.tsv</c> points to; looked up by the letters that they begin with.</summary>
sealed class NameLists
{
    readonly FrozenDictionary<string, ImmutableArray<ListedName>>.AlternateLookup<ReadOnlySpan<char>> _byStart;

    NameLists(IEnumerable<ListedName> names) =>
        _byStart = names
            .GroupBy(n => Start(n.Name).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(n => n.Name.Length).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameLists Empty { get; } = new([]);

    /// <summary>The files that hold the lists of our own.</summary>
    public static IEnumerable<string> Files(KnowledgeFiles tables) =>
        Rows(tables, NameGrammar.KnownLists).Select(row => row[0]).Distinct();

    /// <summary>Reads the lists named in the table, and with each those that a user put beside it: <c>groups-mine.tsv</c> beside <c>groups.tsv</c>.
    /// Of names in several lists the first counts. Throws <see cref="FormatException"/> naming the line.</summary>
    public static NameLists Load(KnowledgeFiles files, string path)
    {
        var names = new Dictionary<string, ListedName>(StringComparer.Ordinal);
        foreach (var row in Rows(files, path))
        foreach (var file in files.Paths.Where(p => IsPart(p, row[0])))
        {
            var but =
                row[2].Length > 0 ? KnowledgeTable.Column(files, file, row[2]).SelectMany(n => n).ToHashSet() : [];
            foreach (var name in KnowledgeTable.Column(files, file, row[1]).SelectMany(n => n))
                if (name.Length > 1 && !but.Contains(name))
                    names.TryAdd(name, new(Plain(name), NameTable.Kind(row, 3), NameTable.Sort(row, 4)));
        }
        return new(names.Values);
    }

    /// <summary>The longest name that begins at this word and ends with a word of the sentence; null when none does.</summary>
    public ListedName? At(ReadOnlySpan<char> text, TextSpan word)
    {
        var start = Start(text.Slice(word.Start, word.Length));
        if (start.IsEmpty || !_byStart.TryGetValue(start, out var names))
            return null;
        foreach (var name in names)
            if (name.StandsAt(text, word.Start))
                return name;
        return null;
    }

    static IEnumerable<KnowledgeRow> Rows(KnowledgeFiles files, string path) =>
        KnowledgeTable.Read(files, path, "file", "column", "but", "kind", "sort", "example");

    static bool IsPart(string path, string list) =>
        path == list
        || list.EndsWith(".tsv", StringComparison.Ordinal)
            && path.StartsWith(list[..^4] + "-", StringComparison.Ordinal)
            && path.EndsWith(".tsv", StringComparison.Ordinal);

    static string Plain(string name) =>
        string.Create(
            name.Length,
            name,
            (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = ListedName.Plain(from[i]);
            }
        );

    static ReadOnlySpan<char> Start(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && char.IsLetterOrDigit(word[end]))
            end++;
        return word[..end];
    }
}
