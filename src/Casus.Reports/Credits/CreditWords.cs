using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Reports.Credits;

/// <summary>The words around the names of agencies: every <c>reports/credits*.tsv</c>.</summary>
sealed class CreditWords
{
    readonly FrozenSet<string> _news;
    readonly FrozenSet<string> _joins;

    CreditWords(
        ImmutableArray<string> supplied,
        FrozenSet<string> news,
        FrozenSet<string> joins,
        ImmutableArray<KnowledgeRow> rows
    ) => (Supplied, _news, _joins, Rows) = (supplied, news, joins, rows);

    /// <summary>Phrases of notes that say who gave the text.</summary>
    public ImmutableArray<string> Supplied { get; }

    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>The word shows that the name beside it is an agency's or an outlet's.</summary>
    public bool IsNews(string word) => _news.Contains(word.ToLowerInvariant());

    /// <summary>The lower-case word joins names of agencies in a signature.</summary>
    public bool IsJoin(string word) => _joins.Contains(word);

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static CreditWords Load(KnowledgeFiles files)
    {
        var supplied = ImmutableArray.CreateBuilder<string>();
        var news = new HashSet<string>(StringComparer.Ordinal);
        var joins = new HashSet<string>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/credits", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "kind", "words", "example"))
        {
            rows.Add(row);
            if (row[0] is "supplied")
                supplied.AddRange(row.List(1));
            else if (row[0] is "news")
                news.UnionWith(row.List(1));
            else if (row[0] is "join")
                joins.UnionWith(row.List(1));
            else
                throw row.Wrong($"'{row[0]}' is neither supplied, news nor join.");
        }
        return new(
            supplied.ToImmutable(),
            news.ToFrozenSet(StringComparer.Ordinal),
            joins.ToFrozenSet(StringComparer.Ordinal),
            rows.ToImmutable()
        );
    }
}
