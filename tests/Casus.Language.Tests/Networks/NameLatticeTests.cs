using Casus.Language.Names;
using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

public class NameLatticeTests
{
    const int Width = 32;

    [Fact]
    public void The_best_of_all_runs_of_labels_is_found()
    {
        var random = new Random(3);
        for (var trial = 0; trial < 200; trial++)
        {
            var words = random.Next(1, 5);
            var start = Some(random, 7);
            var moves = Some(random, 49);
            var scores = Some(random, words * Width);
            var labels = new int[words];
            new NameLattice(start, moves).Solve(scores, Width, labels);
            Assert.True(IsAllowed(labels), string.Join(' ', labels));
            Assert.Equal(BestOfAll(start, moves, scores, words), Total(start, moves, scores, labels), 1e-4);
        }
    }

    [Fact]
    public void A_name_does_not_go_on_where_none_began()
    {
        var scores = new float[2 * Width];
        scores[2] = 100;
        scores[Width + 4] = 100;
        var labels = new int[2];
        new NameLattice(new float[7], new float[49]).Solve(scores, Width, labels);
        Assert.True(IsAllowed(labels), string.Join(' ', labels));
    }

    static float[] Some(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 4 - 2)];

    static bool IsAllowed(int[] labels) =>
        labels.Select((label, i) => NameFinder.MayFollow(i > 0 ? labels[i - 1] : 0, label)).All(may => may);

    static float Total(float[] start, float[] moves, float[] scores, int[] labels)
    {
        var total = start[labels[0]];
        for (var i = 0; i < labels.Length; i++)
            total += scores[i * Width + labels[i]] + (i > 0 ? moves[labels[i - 1] * 7 + labels[i]] : 0);
        return total;
    }

    static float BestOfAll(float[] start, float[] moves, float[] scores, int words)
    {
        var best = float.NegativeInfinity;
        var labels = new int[words];
        for (var number = 0; number < Math.Pow(7, words); number++)
        {
            for (var (i, rest) = (0, number); i < words; i++, rest /= 7)
                labels[i] = rest % 7;
            if (IsAllowed(labels))
                best = Math.Max(best, Total(start, moves, scores, labels));
        }
        return best;
    }
}
