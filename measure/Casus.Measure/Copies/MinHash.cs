using System.Text.RegularExpressions;

namespace Casus.Measure.Copies;

/// <summary>The peer: MinHash over word 5-grams, 14 bands of 8 hashes, as large text collections are cleaned; one equal band joins two texts.</summary>
static partial class MinHash
{
    const int Gram = 5;
    const int Bands = 14;
    const int HashesPerBand = 8;

    /// <summary>A label per text: texts of one group have the same.</summary>
    public static string[] Groups(IReadOnlyList<string> texts)
    {
        var group = Enumerable.Range(0, texts.Count).ToArray();
        var first = new Dictionary<(int, ulong), int>();
        for (var i = 0; i < texts.Count; i++)
            foreach (var band in BandsOf(texts[i]))
                if (!first.TryAdd(band, i))
                    group[Root(group, i)] = Root(group, first[band]);
        return [.. group.Select((_, i) => $"{Root(group, i)}")];
    }

    static int Root(int[] group, int i)
    {
        while (group[i] != i)
            i = group[i];
        return i;
    }

    static IEnumerable<(int, ulong)> BandsOf(string text)
    {
        var words = Words().Matches(text).Select(m => Hash(m.Value.ToLowerInvariant())).ToList();
        if (words.Count < Gram)
            yield break;
        var least = new ulong[Bands * HashesPerBand];
        Array.Fill(least, ulong.MaxValue);
        for (var i = 0; i + Gram <= words.Count; i++)
        {
            var gram = words.Skip(i).Take(Gram).Aggregate(0UL, (h, w) => Mix(h ^ w));
            for (var h = 0; h < least.Length; h++)
                least[h] = Math.Min(least[h], Mix(gram ^ ((ulong)(h + 1) << 40)));
        }
        foreach (var (band, hashes) in least.Chunk(HashesPerBand).Index())
            yield return (band, hashes.Aggregate(0UL, (h, value) => Mix(h ^ value)));
    }

    static ulong Hash(string word) =>
        word.Aggregate(14695981039346656037UL, (h, c) => unchecked((h ^ c) * 1099511628211UL));

    static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
