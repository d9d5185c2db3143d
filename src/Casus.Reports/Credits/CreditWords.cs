using System.Buffers;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Reports.Credits;

/// <summary>The words around the names of agencies: every <c>reports/credits*.tsv</c>.</summary>
sealed class CreditWords
{
    static readonly string[] Kinds = ["supplied", "news", "join", "agency", "press", "plain"];
    readonly ClassedWords _words;

    CreditWords(ClassedWords words, ImmutableArray<KnowledgeRow> rows)
    {
        (_words, Rows) = (words, rows);
        Supplied = [.. words.Of("supplied")];
        Agency = SearchValues.Create([.. words.Of("agency")], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Phrases of notes that say who gave the text.</summary>
    public ImmutableArray<string> Supplied { get; }

    /// <summary>Words that say "agency".</summary>
    public SearchValues<string> Agency { get; }

    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>The word shows that the name beside it is an agency's or an outlet's.</summary>
    public bool IsNews(string word) => Is("news", word.ToLowerInvariant());

    /// <summary>The lower-case word joins names of agencies in a signature.</summary>
    public bool IsJoin(string word) => Is("join", word);

    /// <summary>The lower-case word says "agency".</summary>
    public bool IsAgency(string word) => Is("agency", word);

    /// <summary>The lower-case word before it says which sort of agency gives news.</summary>
    public bool IsPress(string word) => Is("press", word);

    /// <summary>The lower-case word before an agency's name is no part of it.</summary>
    public bool IsPlain(string word) => Is("plain", word);

    bool Is(string kind, string word) => _words.Is(kind, word);

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static CreditWords Load(KnowledgeFiles files)
    {
        var words = new HashSet<(string, string)>();
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/credits", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "kind", "words", "example"))
        {
            if (!Kinds.Contains(row[0]))
                throw row.Wrong($"'{row[0]}' is no kind of words of credit.");
            rows.Add(row);
            words.UnionWith(row.List(1).Select(w => (row[0], w)));
        }
        return new(new(words), rows.ToImmutable());
    }
}
