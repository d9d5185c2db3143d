using System.Collections.Immutable;

namespace Casus.Ledger.Searching;

/// <summary>Folded words that stand one after another; with <paramref name="IsPrefix"/> the last may go on.</summary>
public sealed record SearchTerm(ImmutableArray<string> Words, bool IsPrefix, bool IsExcluded)
{
    /// <summary>True when the term begins at this word of a text.</summary>
    public bool StandsAt(IReadOnlyList<SearchWord> text, int at)
    {
        if (at + Words.Length > text.Count)
            return false;
        for (var i = 0; i < Words.Length; i++)
            if (!Fits(text[at + i].Folded, i))
                return false;
        return true;
    }

    bool Fits(string word, int i) =>
        IsPrefix && i == Words.Length - 1 ? word.StartsWith(Words[i], StringComparison.Ordinal) : word == Words[i];
}
