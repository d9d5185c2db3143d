using Casus.Language.Models;
using Casus.Language.Models.Training;

namespace Casus.Language.Tests.Models;

public class WeightTests
{
    const int Classes = 37;

    [Fact]
    public void Packed_weights_score_as_a_plain_sum_does()
    {
        var random = new Random(7);
        var rows = Rows(random, 5000);
        var weights = Packed(rows);
        var plain = rows.ToDictionary(r => r.Key, r => r.Entries);
        var known = rows.Select(r => r.Key).ToArray();
        for (var trial = 0; trial < 400; trial++)
        {
            var features = Enumerable
                .Range(0, 40)
                .Select(i => i % 2 == 0 ? known[random.Next(known.Length)] : (uint)random.NextInt64(1L << 32) | 1u)
                .Append(uint.MaxValue)
                .Append(1u)
                .ToArray();
            var scores = new int[weights.Width];
            weights.Score(features, scores);
            var expected = new int[weights.Width];
            foreach (var (label, weight) in features.SelectMany(f => plain.GetValueOrDefault(f, [])))
                expected[label] += weight;
            Assert.Equal(expected, scores);
        }
    }

    [Fact]
    public void Weights_of_nothing_score_nothing()
    {
        var weights = Packed([]);
        var scores = new int[weights.Width];
        weights.Score([1u, 77u, uint.MaxValue], scores);
        Assert.All(scores, s => Assert.Equal(0, s));
    }

    [Fact]
    public void Cut_short_or_changed_weights_are_refused_or_read_but_never_break()
    {
        var bytes = Written(Rows(new Random(3), 60));
        for (var i = 0; i < bytes.Length; i++)
        {
            Assert.Throws<FormatException>(() => SparseWeights.Read(new(bytes.AsMemory(0, i))));
            var changed = bytes.ToArray();
            changed[i] ^= 0x55;
            var failure = Record.Exception(() => SparseWeights.Read(new(changed)));
            Assert.True(failure is null or FormatException, $"byte {i}: {failure}");
        }
    }

    /// <summary>Rows of every length, with weights that take the short and the long way to be written.</summary>
    static List<(uint Key, List<(int Class, int Weight)> Entries)> Rows(Random random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => (uint)random.NextInt64(1L << 32) | 1u)
                .Append(uint.MaxValue)
                .Distinct()
                .Order()
                .Select(key => (key, Entries(random))),
        ];

    static List<(int Class, int Weight)> Entries(Random random)
    {
        var classes = Enumerable.Range(0, Classes).ToArray();
        random.Shuffle(classes);
        return
        [
            .. classes
                .Take(random.Next(1, random.Next(2, Classes + 1)))
                .Order()
                .Select(c => (c, random.Next(8) == 0 ? random.Next(-32000, 32001) : random.Next(7, 40))),
        ];
    }

    static byte[] Written(List<(uint Key, List<(int Class, int Weight)> Entries)> rows)
    {
        var writer = new ModelWriter();
        WeightWriter.Write(writer, Classes, rows);
        return writer.ToArray();
    }

    static SparseWeights Packed(List<(uint Key, List<(int Class, int Weight)> Entries)> rows) =>
        SparseWeights.Read(new(Written(rows)));
}
