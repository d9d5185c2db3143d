using System.Collections.Frozen;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Coding.Main;

/// <summary>How rare each word is in English at large, by a frozen count: weights never depend on the ledger's own texts.</summary>
public sealed class WordRarity
{
    const string File = "en/main/words.tsv";

    readonly FrozenDictionary<string, int> _texts;
    readonly int _all;

    WordRarity(FrozenDictionary<string, int> texts, int all) => (_texts, _all) = (texts, all);

    internal static WordRarity Load(KnowledgeFiles files)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Read(files, File, "word", "texts"))
        {
            if (!int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
                throw row.Wrong($"'{row[1]}' is no number of texts.");
            if (!texts.TryAdd(row[0], count))
                throw row.Wrong($"'{row[0]}' stands here twice.");
        }
        if (!texts.Remove("*", out var all))
            throw new FormatException($"{File}: the row of all texts, '*', is missing.");
        return new(texts.ToFrozenDictionary(StringComparer.Ordinal), all);
    }

    /// <summary>Natural logarithm of all texts by those with the word; a word that is not counted is as rare as can be.</summary>
    public double Of(string word) => Math.Log((_all + 1.0) / (_texts.GetValueOrDefault(word) + 1.0));
}
