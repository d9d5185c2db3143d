using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Reports.Litter;

/// <summary>Words that belong to pages rather than to what reports tell: every <c>reports/pagewords*.tsv</c>.</summary>
sealed class PageWords
{
    /// <summary>The class of words that reports hardly have.</summary>
    public const string Page = "page";

    /// <summary>The class of words that reports have too.</summary>
    public const string Weak = "weak";

    const int ShortestStem = 4;

    readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words;
    readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stems;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _readers;
    readonly FrozenSet<string> _notes;
    readonly int _longestStem;

    PageWords(
        Dictionary<string, string> words,
        Dictionary<string, string> stems,
        HashSet<string> readers,
        HashSet<string> notes
    )
    {
        _notes = notes.ToFrozenSet(StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longestStem = stems.Keys.Select(stem => stem.Length).DefaultIfEmpty().Max();
        _readers = readers.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static PageWords Load(KnowledgeFiles files)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var readers = new HashSet<string>(StringComparer.Ordinal);
        var notes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/pagewords", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
        {
            if (row[0] is not (Page or Weak or "reader" or "note"))
                throw row.Wrong($"'{row[0]}' is no class of words: page, weak, reader or note.");
            foreach (var word in row.List(1))
                if (row[0] == "reader")
                    readers.Add(word);
                else if (row[0] == "note")
                    notes.Add(LineShape.Fold(word));
                else if (word[^1] != '*')
                    words.TryAdd(word, row[0]);
                else if (word.Length > ShortestStem)
                    stems.TryAdd(word[..^1], row[0]);
                else
                    throw row.Wrong($"'{word}' is too short for a stem.");
        }
        return new(words, stems, readers, notes);
    }

    /// <summary>The words before its first colon open a correction or a note of the editors.</summary>
    public bool IsNote(string folded) =>
        folded.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && _notes.Contains(LineShape.Fold(folded[..colon]));

    public bool IsReader(ReadOnlySpan<char> word) => _readers.Contains(word);

    /// <summary><see cref="Page"/> or <see cref="Weak"/>; null for all other words.</summary>
    public string? Class(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var found))
            return found;
        // A word without end must not be looked up letter by letter.
        for (var length = ShortestStem; length <= Math.Min(word.Length, _longestStem); length++)
            if (_stems.TryGetValue(word[..length], out found))
                return found;
        return null;
    }
}
