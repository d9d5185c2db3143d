using System.Text.RegularExpressions;

namespace Casus.Measure.Clusters;

/// <summary>Texts as TF-IDF vectors of lower-cased words: (1 + log tf) · log(N / df), of length one.</summary>
public static partial class WordVectors
{
    /// <summary>Cosine of every pair of texts; the diagonal is left at 0.</summary>
    public static float[][] Similarities(IReadOnlyList<string> texts)
    {
        var vectors = Weigh([.. texts.Select(Count)]);
        var postings = new Dictionary<string, List<(int Document, float Weight)>>(StringComparer.Ordinal);
        var similarity = new float[texts.Count][];
        for (var i = 0; i < texts.Count; i++)
        {
            similarity[i] = new float[texts.Count];
            foreach (var (word, weight) in vectors[i])
            {
                if (!postings.TryGetValue(word, out var held))
                    postings[word] = held = [];
                foreach (var (document, other) in held)
                    similarity[i][document] += weight * other;
                held.Add((i, weight));
            }
        }
        for (var i = 0; i < texts.Count; i++)
        for (var j = 0; j < i; j++)
            similarity[j][i] = similarity[i][j];
        return similarity;
    }

    static Dictionary<string, int> Count(string text) =>
        Words().Matches(text).Select(m => m.Value.ToLowerInvariant()).CountBy(word => word).ToDictionary();

    static List<Dictionary<string, float>> Weigh(List<Dictionary<string, int>> counts)
    {
        var spread = counts.SelectMany(c => c.Keys).CountBy(word => word).ToDictionary();
        return
        [
            .. counts.Select(words =>
            {
                var raw = words.ToDictionary(
                    w => w.Key,
                    w => (1 + Math.Log(w.Value)) * Math.Log((double)counts.Count / spread[w.Key])
                );
                var length = Math.Sqrt(raw.Values.Sum(v => v * v));
                return raw.Where(w => w.Value > 0).ToDictionary(w => w.Key, w => (float)(w.Value / length));
            }),
        ];
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
