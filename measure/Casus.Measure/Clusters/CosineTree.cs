using System.Collections.Immutable;

namespace Casus.Measure.Clusters;

/// <summary>A step that joins the groups of two documents at a similarity.</summary>
public readonly record struct Merge(int One, int Other, double Similarity);

/// <summary>The baseline of incidents: average-linkage clustering over TF-IDF cosine, cut where the gold says it is best.</summary>
public static class CosineTree
{
    /// <summary>All merges, most similar first, found by nearest-neighbour chains (exact for average linkage).</summary>
    public static ImmutableArray<Merge> Grow(float[][] similarity)
    {
        var count = similarity.Length;
        var live = Enumerable.Repeat(true, count).ToArray();
        var sizes = Enumerable.Repeat(1, count).ToArray();
        var merges = ImmutableArray.CreateBuilder<Merge>();
        var chain = new List<int>();
        for (var left = count; left > 1; left--)
        {
            if (chain.Count == 0)
                chain.Add(Array.IndexOf(live, true));
            while (true)
            {
                var nearest = Nearest(similarity[chain[^1]], live, chain[^1], chain.Count > 1 ? chain[^2] : -1);
                if (chain.Count > 1 && nearest == chain[^2])
                    break;
                chain.Add(nearest);
            }
            var (one, other) = (chain[^2], chain[^1]);
            chain.RemoveRange(chain.Count - 2, 2);
            merges.Add(new Merge(one, other, similarity[one][other]));
            Join(similarity, live, sizes, one, other);
        }
        return [.. merges.OrderByDescending(m => m.Similarity).ThenBy(m => m.One).ThenBy(m => m.Other)];
    }

    /// <summary>The grouping whose pair F1 against gold is highest over all cuts: no threshold chosen beforehand can beat it.</summary>
    public static string[] BestCut(IReadOnlyList<string> gold, ImmutableArray<Merge> merges)
    {
        var best = (F1: new Tally(0, 0, 0).F1, Steps: 0);
        var goldPairs = gold.CountBy(g => g).Sum(g => g.Value * (g.Value - 1L) / 2);
        var groups = new Groups(gold);
        for (var step = 0; step < merges.Length; step++)
        {
            groups.Join(merges[step].One, merges[step].Other);
            var f1 = new Tally(groups.RightPairs, goldPairs, groups.Pairs).F1;
            if (f1 > best.F1)
                best = (f1, step + 1);
        }
        groups = new Groups(gold);
        foreach (var merge in merges.AsSpan(0, best.Steps))
            groups.Join(merge.One, merge.Other);
        return [.. Enumerable.Range(0, gold.Count).Select(groups.NameOf)];
    }

    static int Nearest(float[] row, bool[] live, int self, int preferred)
    {
        var best = preferred;
        for (var i = 0; i < row.Length; i++)
            if (live[i] && i != self && (best < 0 || row[i] > row[best]))
                best = i;
        return best;
    }

    static void Join(float[][] similarity, bool[] live, int[] sizes, int one, int other)
    {
        for (var k = 0; k < live.Length; k++)
        {
            if (!live[k] || k == one || k == other)
                continue;
            var mean =
                ((sizes[one] * similarity[one][k]) + (sizes[other] * similarity[other][k]))
                / (sizes[one] + sizes[other]);
            similarity[one][k] = mean;
            similarity[k][one] = mean;
        }
        live[other] = false;
        sizes[one] += sizes[other];
    }
}
