using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Reports.Html;

/// <summary>What the names of blocks say: every <c>reports/blocks*.tsv</c>.</summary>
sealed class BlockWords
{
    readonly FrozenSet<(string Class, string Word)> _words;

    BlockWords(FrozenSet<(string, string)> words) => _words = words;

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static BlockWords Load(KnowledgeFiles files)
    {
        var words = new HashSet<(string, string)>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/blocks", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
            words.UnionWith(row.List(1).Select(w => (row[0], w)));
        return new(words.ToFrozenSet());
    }

    /// <summary>Some part of the names is a word of that class.</summary>
    public bool Any(string of, string names) => Parts(names).Any(p => _words.Contains((of, p)));

    /// <summary>Some whole name, its parts run together, is a word of that class.</summary>
    public bool Whole(string of, string names) =>
        names
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Any(n => _words.Contains((of, string.Concat(n.Where(char.IsLetterOrDigit)).ToLowerInvariant())));

    static IEnumerable<string> Parts(string names)
    {
        for (var at = 0; at < names.Length; )
        {
            var end = at;
            while (
                end < names.Length
                && char.IsLetter(names[end])
                && (end == at || !char.IsUpper(names[end]) || char.IsUpper(names[end - 1]))
            )
                end++;
            if (end > at)
                yield return names[at..end].ToLowerInvariant();
            at = Math.Max(end, at + 1);
        }
    }
}
