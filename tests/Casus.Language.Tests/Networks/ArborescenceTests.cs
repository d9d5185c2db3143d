using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

public class ArborescenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_best_of_all_trees_with_one_root_is_found(int count)
    {
        var random = new Random(count);
        var solver = new Arborescence();
        for (var trial = 0; trial < 600; trial++)
        {
            // Few values make many ties; words that like one another make cycles.
            var most = trial % 3 == 0 ? 3 : 1_000_000;
            var scores = Scores(random, count, most);
            var heads = new int[count];
            solver.Solve(scores, count, heads);
            Assert.True(IsTree(heads), string.Join(' ', heads));
            Assert.Equal(BestOfAll(scores, count), Total(scores, heads));
        }
    }

    [Fact]
    public void Long_sentences_full_of_cycles_give_whole_trees()
    {
        var random = new Random(11);
        var solver = new Arborescence();
        foreach (var count in (ReadOnlySpan<int>)[400, 60, 399])
        {
            var scores = Scores(random, count, 20_000_000_000);
            // Neighbours that hold each other fast, then pairs of them, and so on.
            for (var d = 0; d < count; d++)
            for (var bit = 1; bit < count; bit *= 2)
                if ((d ^ bit) < count)
                    scores[d * (count + 1) + (d ^ bit)] += 90_000_000_000 / bit;
            var heads = new int[count];
            solver.Solve(scores, count, heads);
            Assert.True(IsTree(heads));
        }
    }

    [Fact]
    public void Among_equals_the_tree_is_always_the_same()
    {
        var heads = new int[5];
        new Arborescence().Solve(new long[30], 5, heads);
        var again = new int[5];
        var used = new Arborescence();
        used.Solve(Scores(new Random(1), 40, 100), 40, new int[40]);
        used.Solve(new long[30], 5, again);
        Assert.Equal(heads, again);
        Assert.True(IsTree(heads));
    }

    static long[] Scores(Random random, int count, long most) =>
        [.. Enumerable.Range(0, count * (count + 1)).Select(_ => random.NextInt64(-most, most + 1))];

    static long Total(long[] scores, int[] heads) => heads.Select((h, d) => scores[d * (heads.Length + 1) + h]).Sum();

    static long BestOfAll(long[] scores, int count)
    {
        var best = long.MinValue;
        var heads = new int[count];
        for (var number = 0; number < Math.Pow(count + 1, count); number++)
        {
            for (var (d, rest) = (0, number); d < count; d++, rest /= count + 1)
                heads[d] = rest % (count + 1);
            if (IsTree(heads))
                best = Math.Max(best, Total(scores, heads));
        }
        return best;
    }

    /// <summary>One word below the root, and from every word a way up to it.</summary>
    static bool IsTree(int[] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            for (var steps = 0; at < heads.Length; steps++, at = heads[at])
                if (steps > heads.Length)
                    return false;
        }
        return heads.Count(h => h == heads.Length) == 1;
    }
}
