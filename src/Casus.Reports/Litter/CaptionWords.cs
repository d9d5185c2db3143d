using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Reports.Litter;

/// <summary>What captions are known by: every <c>reports/captions*.tsv</c>, and the finite verbs of <c>reports/verbs*.tsv</c>.</summary>
sealed class CaptionWords
{
    readonly ClassedWords _words;

    CaptionWords(ClassedWords words, ImmutableArray<string> pictures, ImmutableArray<KnowledgeRow> rows) =>
        (_words, Pictures, Rows) = (words, pictures, rows);

    /// <summary>Phrases that say that there is a picture, folded.</summary>
    public ImmutableArray<string> Pictures { get; }

    public ImmutableArray<KnowledgeRow> Rows { get; }

    public bool Is(string of, string word) => _words.Is(of, word);

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static CaptionWords Load(KnowledgeFiles files)
    {
        var words = new HashSet<(string, string)>();
        var pictures = ImmutableArray.CreateBuilder<string>();
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/captions", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
        {
            rows.Add(row);
            if (row[0] is "picture")
                pictures.AddRange(row.List(1));
            else
                words.UnionWith(row.List(1).Select(w => (row[0], w)));
        }
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/verbs", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words"))
            words.UnionWith(row.List(1).Select(w => (row[0], w)));
        return new(new(words), pictures.ToImmutable(), rows.ToImmutable());
    }
}
