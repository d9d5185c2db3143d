using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Reports.Litter;

/// <summary>Words that belong to pages rather than to what reports tell: every <c>reports/pagewords*.tsv</c>.</summary>
sealed class PageWords
{
    const int ShortestStem = 4;

    readonly FrozenDictionary<string, string> _words;
    readonly FrozenDictionary<string, string> _stems;
    readonly FrozenSet<string> _readers;
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
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal);
        _longestStem = stems.Keys.Select(stem => stem.Length).DefaultIfEmpty().Max();
        _readers = readers.ToFrozenSet(StringComparer.Ordinal);
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
            if (row[0] is not ("page" or "weak" or "reader" or "note"))
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

    public bool IsPage(string word) => Class(word) == "page";

    public bool IsWeak(string word) => Class(word) == "weak";

    /// <summary>The words before its first colon open a correction or a note of the editors.</summary>
    public bool IsNote(string folded) =>
        folded.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && _notes.Contains(LineShape.Fold(folded[..colon]));

    public bool IsReader(string word) => _readers.Contains(word);

    string? Class(string word)
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
