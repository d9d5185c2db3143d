using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Reports.Languages;

/// <summary>The commonest words and the own letters of each language, by script.</summary>
sealed class LanguageWords
{
    const string Path = "languages.tsv";

    readonly FrozenDictionary<string, ImmutableArray<int>> _words;
    readonly FrozenDictionary<char, ImmutableArray<int>> _letters;

    LanguageWords(
        ImmutableArray<(string Code, Script Script)> languages,
        FrozenDictionary<string, ImmutableArray<int>> words,
        FrozenDictionary<char, ImmutableArray<int>> letters
    )
    {
        Languages = languages;
        _words = words;
        _letters = letters;
    }

    public ImmutableArray<(string Code, Script Script)> Languages { get; }

    /// <summary>Throws <see cref="FormatException"/> naming the line.</summary>
    public static LanguageWords Load(KnowledgeFiles files)
    {
        var languages = ImmutableArray.CreateBuilder<(string, Script)>();
        var words = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var letters = new SortedDictionary<char, List<int>>();
        foreach (var row in KnowledgeTable.Read(files, Path, "code", "script", "letters", "words"))
        {
            if (!Enum.TryParse<Script>(row[1], out var script))
                throw row.Wrong($"'{row[1]}' is no script that is told apart.");
            foreach (var word in row.List(3))
                Into(words, word, languages.Count);
            foreach (var letter in row[2])
                Into(letters, letter, languages.Count);
            languages.Add((row[0], script));
        }
        return new(
            languages.ToImmutable(),
            words.ToFrozenDictionary(w => w.Key, w => w.Value.ToImmutableArray(), StringComparer.Ordinal),
            letters.ToFrozenDictionary(w => w.Key, w => w.Value.ToImmutableArray())
        );
    }

    /// <summary>The languages that this is a common word of.</summary>
    public ImmutableArray<int> OfWord(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var of) ? of : [];

    public ImmutableArray<int> OfLetter(char letter) => _letters.GetValueOrDefault(letter, []);

    /// <summary>The column of a language in a gram model; null where the model does not know it. Malay stands there for Indonesian too.</summary>
    public int? GramColumn(int language, GramModel grams)
    {
        var code = Languages[language].Code == "id" ? "ms" : Languages[language].Code;
        var column = grams.Languages.IndexOf(code);
        return column < 0 ? null : column;
    }

    static void Into<TKey>(SortedDictionary<TKey, List<int>> into, TKey key, int language)
        where TKey : notnull
    {
        if (!into.TryGetValue(key, out var list))
            into[key] = list = [];
        list.Add(language);
    }
}
