using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Language.Expressions;

/// <summary>The words that dates are told with: every <c>language/dates*.tsv</c>. Immutable.</summary>
public sealed class DateWords
{
    readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    readonly int _longest;
    readonly int _longestEnding;

    DateWords(FrozenDictionary<string, DateWord> words, ImmutableArray<KnowledgeRow> rows)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Keys.Select(w => w.Length).DefaultIfEmpty().Max();
        _longestEnding = words.Keys.Where(w => w.StartsWith('-')).Select(w => w.Length - 1).DefaultIfEmpty().Max();
        Rows = rows;
    }

    /// <summary>The rows as they were read, each with its example: class, value, words, example.</summary>
    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static DateWords Load(KnowledgeFiles files)
    {
        var words = new Dictionary<string, List<DateSense>>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/language/dates", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "value", "words", "example"))
        {
            rows.Add(row);
            if (row[0] == NamedPeriods.Class && !NamedPeriods.IsValue(row[1]))
                throw row.Wrong($"'{row[1]}' is no first and last year or day.");
            foreach (var written in row.List(2))
            {
                var word = written.ToLowerInvariant();
                if (!words.TryGetValue(word, out var senses))
                    words[word] = senses = [];
                if (senses.All(s => s.Class != row[0]))
                    senses.Add(new(row[0], row[1], Number(row[1])));
            }
        }
        var heads = words.Keys.Select(Head).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new(
            words
                .Keys.Union(heads)
                .ToFrozenDictionary(
                    w => w,
                    w => new DateWord(heads.Contains(w), [.. words.GetValueOrDefault(w, [])]),
                    StringComparer.Ordinal
                ),
            rows.ToImmutable()
        );
    }

    /// <summary>What a word in small letters means; null for most.</summary>
    internal DateWord? Find(ReadOnlySpan<char> word) =>
        word.Length <= _longest && _words.TryGetValue(word, out var known) ? known : null;

    /// <summary>The same of a word in letters of any case.</summary>
    internal DateWord? FindWritten(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
            return null;
        Span<char> small = stackalloc char[_longest];
        return Find(small[..word.ToLowerInvariant(small)]);
    }

    /// <summary>It ends as words of this class end: they are written "-s".</summary>
    internal bool Ends(string of, ReadOnlySpan<char> word)
    {
        Span<char> ending = stackalloc char[_longestEnding + 1];
        ending[0] = '-';
        for (var length = Math.Min(word.Length - 1, _longestEnding); length > 0; length--)
        {
            word[^length..].CopyTo(ending[1..]);
            if (Find(ending[..(length + 1)])?.Sense(of) is not null)
                return true;
        }
        return false;
    }

    /// <summary>It joins the two ends of a range: "to", "–", "through".</summary>
    internal bool Joins(ReadOnlySpan<char> between) =>
        between is "-" or "–" or "—" || FindWritten(between)?.Sense("joining") is not null;

    /// <summary>"Before" or "after".</summary>
    internal bool IsSide(ReadOnlySpan<char> word) => FindWritten(word)?.Sense("beside") is not null;

    /// <summary>The first token of a name that has several.</summary>
    static string? Head(string words)
    {
        var tokens = DateToken.Split(words, new TextSpan(0, words.Length));
        return tokens.Length > 1 ? tokens[0].Span.In(words) : null;
    }

    static int? Number(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
