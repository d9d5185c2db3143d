using Casus.Language.Tags;

namespace Casus.Language.Models.Training;

/// <summary>Counts which features a form with its tag has most often.</summary>
static class FeatureTableTrainer
{
    public static void Train(TreeExample[] sentences, TagPerceptron tagger, ModelWriter writer)
    {
        var counts = new Dictionary<uint, SortedDictionary<string, int>>();
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = sentence.Sentence.Words[i];
                var tag = tagger.Tags.Of(word);
                if (tag < 0)
                    continue;
                Count(counts, FeatureTable.TagKey(tag), word.Features);
                Count(counts, FeatureTable.FormKey(sentence.Words[i], tag), word.Features);
            }
        var byTag = Enumerable
            .Range(0, tagger.Tags.Tags.Length)
            .ToDictionary(FeatureTable.TagKey, t => Best(counts, FeatureTable.TagKey(t)).Value);
        var rows = new SortedDictionary<uint, string>();
        foreach (var (key, value) in byTag)
            rows[key] = value;
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var tag = tagger.Tags.Of(sentence.Sentence.Words[i]);
                if (tag < 0)
                    continue;
                var key = FeatureTable.FormKey(sentence.Words[i], tag);
                var (best, count) = Best(counts, key);
                if (count > 1 && best != byTag[FeatureTable.TagKey(tag)])
                    rows[key] = best;
            }
        Write(rows, writer);
    }

    static void Write(SortedDictionary<uint, string> rows, ModelWriter writer)
    {
        var values = rows.Values.Distinct().Order(StringComparer.Ordinal).ToList();
        writer.Texts(values);
        writer.Number(rows.Count);
        var last = 0u;
        foreach (var (key, value) in rows)
        {
            writer.Unsigned(key - last);
            last = key;
            writer.Number(values.BinarySearch(value, StringComparer.Ordinal));
        }
    }

    static void Count(Dictionary<uint, SortedDictionary<string, int>> counts, uint key, string value)
    {
        if (!counts.TryGetValue(key, out var row))
            counts[key] = row = new(StringComparer.Ordinal);
        row[value] = row.GetValueOrDefault(value) + 1;
    }

    static (string Value, int Count) Best(Dictionary<uint, SortedDictionary<string, int>> counts, uint key)
    {
        var (best, most) = ("", 0);
        if (counts.TryGetValue(key, out var row))
            foreach (var (value, count) in row)
                if (count > most)
                    (best, most) = (value, count);
        return (best, most);
    }
}
