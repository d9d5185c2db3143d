using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Language.Expressions;

/// <summary>The words that dates are told with: every <c>language/dates*.tsv</c>. Immutable.</summary>
public sealed class DateWords
{
    readonly FrozenDictionary<(string Class, string Word), string> _values;
    readonly FrozenSet<string> _heads;

    DateWords(FrozenDictionary<(string, string), string> values, ImmutableArray<KnowledgeRow> rows)
    {
        _values = values;
        _heads = values.Keys.Select(k => Head(k.Item2)).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        Rows = rows;
    }

    /// <summary>The rows as they were read, each with its example: class, value, words, example.</summary>
    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static DateWords Load(KnowledgeFiles files)
    {
        var values = new Dictionary<(string, string), string>();
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/language/dates", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "value", "words", "example"))
        {
            rows.Add(row);
            foreach (var word in row.List(2))
                values.TryAdd((row[0], word.ToLowerInvariant()), row[1]);
        }
        return new(values.ToFrozenDictionary(), rows.ToImmutable());
    }

    /// <summary>A name of several tokens begins with this one.</summary>
    internal bool IsHead(string word) => _heads.Contains(word);

    /// <summary>The first token of a name that has several.</summary>
    static string? Head(string words)
    {
        var tokens = DateToken.Split(words, new TextSpan(0, words.Length));
        return tokens.Length > 1 ? tokens[0].Span.In(words) : null;
    }

    internal bool Is(string of, string word) => _values.ContainsKey((of, word));

    internal string? Text(string of, string word) => _values.GetValueOrDefault((of, word));

    internal int? Number(string of, string word) =>
        _values.TryGetValue((of, word), out var value)
        && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
