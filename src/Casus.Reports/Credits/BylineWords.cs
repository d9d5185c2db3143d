using System.Buffers;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Reports.Credits;

/// <summary>What stands between and behind the names of a byline, and what shows that a name is no person's: every <c>reports/bylines*.tsv</c>.</summary>
sealed class BylineWords
{
    static readonly string[] Classes = ["join", "front", "role", "body", "nobody", "tail", "cut", "particle", "stray"];

    readonly ClassedWords _words;
    readonly SearchValues<string> _stray;

    BylineWords(ClassedWords words, ImmutableArray<KnowledgeRow> rows)
    {
        (_words, Rows) = (words, rows);
        _stray = SearchValues.Create([.. words.Of("stray")], StringComparison.OrdinalIgnoreCase);
    }

    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static BylineWords Load(KnowledgeFiles files)
    {
        var words = new HashSet<(string, string)>();
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/bylines", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
        {
            if (!Classes.Contains(row[0]))
                throw row.Wrong($"'{row[0]}' is no class of words in bylines.");
            rows.Add(row);
            words.UnionWith(row.List(1).Select(w => (row[0], w)));
        }
        return new(new(words), rows.ToImmutable());
    }

    /// <summary>The names of a block say that who is named in it did not write the report.</summary>
    public bool IsStray(string names) => names.AsSpan().ContainsAny(_stray);

    /// <summary>The word, in lower case, is of that class.</summary>
    public bool Is(string of, string word) => _words.Is(of, word);
}
