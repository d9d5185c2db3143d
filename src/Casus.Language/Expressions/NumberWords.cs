using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Language.Expressions;

enum NumberWordKind
{
    Cardinal,
    Scale,
    Collective,
    Plural,
    Vague,
    None,
    AtLeast,
    MoreThan,
    UpTo,
    LessThan,
    Nearly,
    About,
    AboutAfter,
    AtLeastAfter,
    UpToAfter,
    Increment,
    IncrementAfter,
    Total,
    Change,
    Earlier,
}

sealed record NumberWord(ImmutableArray<string> Words, NumberWordKind Kind, decimal Value);

/// <summary>The words of one language that make, bound or disguise numbers. Immutable.</summary>
public sealed class NumberWords
{
    readonly FrozenDictionary<string, ImmutableArray<NumberWord>> _byFirst;
    readonly FrozenDictionary<(string Where, string Word), NumberUse> _traps;
    readonly FrozenSet<(string Class, string Word)> _glue;

    NumberWords(
        IEnumerable<NumberWord> words,
        Dictionary<(string, string), NumberUse> traps,
        IEnumerable<(string, string)> glue
    )
    {
        _byFirst = words
            .GroupBy(w => w.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(w => w.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
        _traps = traps.ToFrozenDictionary();
        _glue = glue.ToFrozenSet();
    }

    /// <summary>Reads <c>en/language/numbers.tsv</c>, <c>numbers_traps.tsv</c> and <c>numbers_glue.tsv</c>. Throws <see cref="FormatException"/> with file and line.</summary>
    public static NumberWords Load(KnowledgeFiles files)
    {
        var rows = KnowledgeTable.Read(files, "en/language/numbers.tsv", "words", "kind", "value", "example", "reads");
        var traps = new Dictionary<(string, string), NumberUse>();
        foreach (
            var row in KnowledgeTable.Read(files, "en/language/numbers_traps.tsv", "word", "use", "where", "example")
        )
            traps[(row[2], row[0])] = Enum.TryParse<NumberUse>(row[1], true, out var use)
                ? use
                : throw row.Wrong($"'{row[1]}' is no use of a number.");
        var glue = KnowledgeTable
            .Read(files, "en/language/numbers_glue.tsv", "class", "words", "example", "reads")
            .SelectMany(row => row.List(1).Select(word => (row[0], word)));
        return new(rows.Select(Parse), traps, glue);
    }

    static NumberWord Parse(KnowledgeRow row)
    {
        if (!Enum.TryParse<NumberWordKind>(row[1].Replace("-", "", StringComparison.Ordinal), true, out var kind))
            throw row.Wrong($"'{row[1]}' is no kind of number word.");
        var value = 0m;
        if (row[2].Length > 0 && !decimal.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out value))
            throw row.Wrong($"'{row[2]}' is no whole number.");
        return row[0].Length == 0
            ? throw row.Wrong("the words are missing.")
            : new NumberWord([.. NumberToken.Split(row[0]).Select(t => t.Text)], kind, value);
    }

    /// <summary>The longest phrase of one of these kinds that begins at this token; null if there is none.</summary>
    internal NumberWord? At(ImmutableArray<NumberToken> tokens, int at, params ReadOnlySpan<NumberWordKind> kinds)
    {
        if (at >= tokens.Length || !_byFirst.TryGetValue(tokens[at].Text, out var candidates))
            return null;
        foreach (var word in candidates)
            if (kinds.Contains(word.Kind) && Matches(tokens, at, word.Words))
                return word;
        return null;
    }

    static bool Matches(ImmutableArray<NumberToken> tokens, int at, ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (at + i >= tokens.Length || tokens[at + i].Text != words[i])
                return false;
        return true;
    }

    /// <summary>The word does what this class of small words does.</summary>
    internal bool IsGlue(string of, string word) => _glue.Contains((of, word));

    /// <summary>The word ends as this class tells.</summary>
    internal bool Ends(string of, string word)
    {
        for (var at = 1; at < word.Length; at++)
            if (_glue.Contains((of, "-" + word[at..])))
                return true;
        return false;
    }

    internal NumberUse? Trap(string where, string word) => _traps.TryGetValue((where, word), out var use) ? use : null;
}
