using Casus.Coding.Main;
using Casus.Measure.Copies;

namespace Casus.Bench.Growth;

/// <summary>Invented words: common ones, some of which come in every text, and names out of syllables.</summary>
sealed class Vocabulary
{
    const int Common = 4000;
    const int LeadAndTitle = 6;

    static readonly string[] Syllables =
    [
        "ba",
        "ko",
        "mir",
        "tan",
        "ru",
        "sel",
        "vo",
        "dan",
        "ke",
        "lu",
        "gor",
        "ni",
        "pas",
        "ti",
        "wen",
        "zu",
        "har",
        "os",
        "ye",
        "fi",
    ];

    readonly List<string> _common = [];

    public Vocabulary(Chance chance)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (_common.Count < Common)
            if (Name(chance, 2 + chance.Below(2)) is var word && known.Add(word))
                _common.Add(word);
    }

    /// <summary>The commoner the sooner: half of all come from the first hundredth.</summary>
    public string Word(Chance chance)
    {
        var among =
            chance.Comes(0.5) ? Common / 100
            : chance.Comes(0.6) ? Common / 10
            : Common;
        return _common[chance.Below(among)];
    }

    public static string Name(Chance chance, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables).Select(_ => chance.Of(Syllables)));

    /// <summary>A text's words as resolution keeps them: names are rare, of the common ones the later.</summary>
    public IEnumerable<SignatureWord> Signature(string title, string body, IReadOnlySet<string> names)
    {
        var rank = new Dictionary<uint, (int Weight, int Rarity, bool Name, bool Lead)>();
        var lead = Words(title).Concat(Words(body).Take(30)).ToHashSet(StringComparer.Ordinal);
        foreach (var (word, count) in Words(body).Concat(Words(title)).CountBy(w => w, StringComparer.Ordinal))
        {
            var rarity = names.Contains(word) ? 10.0 : Math.Log(2 + _common.IndexOf(word));
            if (rarity > 1)
                rank[Hash(word)] = (
                    (int)Math.Min(255, 8 * (1 + Math.Log(count)) * rarity),
                    (int)(16 * rarity),
                    names.Contains(word),
                    lead.Contains(word)
                );
        }
        return rank.OrderBy(w => w.Key)
            .Select(w => new SignatureWord(
                w.Key
                    | ((long)w.Value.Weight << 32)
                    | ((long)w.Value.Rarity << 40)
                    | ((w.Value.Name ? 1L : 0) << 48)
                    | ((w.Value.Lead ? (long)LeadAndTitle : 0) << 48)
            ));
    }

    static IEnumerable<string> Words(string text) =>
        text.Split([' ', '.', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);

    static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
