using System.Collections.Frozen;

namespace Casus.Reports;

/// <summary>Words by class, asked for without making a string of the word.</summary>
sealed class ClassedWords
{
    readonly FrozenDictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> _classes;

    public ClassedWords(IEnumerable<(string Class, string Word)> words) =>
        _classes = words
            .GroupBy(w => w.Class, w => w.Word)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>(),
                StringComparer.Ordinal
            );

    public bool Is(string of, ReadOnlySpan<char> word) =>
        _classes.TryGetValue(of, out var words) && words.Contains(word);

    /// <summary>The words of a class in their order.</summary>
    public IEnumerable<string> Of(string of) =>
        _classes.TryGetValue(of, out var words) ? words.Set.Order(StringComparer.Ordinal) : [];
}
