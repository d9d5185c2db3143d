using System.Collections.Frozen;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Language.Capitals;

/// <summary>How likely each word is written with a capital where no sentence begins (<c>capitals.tsv</c>).</summary>
sealed class CapitalOdds
{
    public const string File = "en/language/capitals.tsv";

    /// <summary>Of a word that no list knows: names are more often strange than other words.</summary>
    const int Unknown = 9;

    readonly FrozenDictionary<string, Odds>.AlternateLookup<ReadOnlySpan<char>> _words;

    CapitalOdds(FrozenDictionary<string, Odds> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static CapitalOdds Empty { get; } = new(FrozenDictionary<string, Odds>.Empty);

    public bool IsEmpty => _words.Dictionary.Count == 0;

    /// <summary>Nothing where the files have no such table. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static CapitalOdds Load(KnowledgeFiles files)
    {
        if (!files.Has(File))
            return Empty;
        var words = new Dictionary<string, Odds>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeTable.Read(files, File, "word", "capital", "written"))
        {
            if (!int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var capital))
                throw row.Wrong($"'{row[1]}' is no number.");
            if (row[2] is not ("" or "U" or "D"))
                throw row.Wrong($"'{row[2]}' is neither empty nor U or D.");
            if (!words.TryAdd(row[0], new(capital, row[2] == "U", row[2] == "D")))
                throw row.Wrong($"'{row[0]}' stands here twice.");
        }
        return new(words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    public bool Knows(ReadOnlySpan<char> word) => _words.ContainsKey(word);

    public Odds Of(ReadOnlySpan<char> word) =>
        _words.TryGetValue(word, out var odds) ? odds : new(Unknown, IsUnspeakable(word), false);

    /// <summary>Strange and without a vowel: letters that are spelt one by one.</summary>
    static bool IsUnspeakable(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 6 && !word.ContainsAny("AEIOUYaeiouy");
}

/// <param name="Capital">Tenths of the natural logarithm of the odds for a capital.</param>
/// <param name="IsAcronym">Every letter of it is a capital wherever it stands.</param>
/// <param name="IsMonth">A month, if a figure stands beside it.</param>
readonly record struct Odds(int Capital, bool IsAcronym, bool IsMonth);
