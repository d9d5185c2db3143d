using Casus.Measure.Clusters;

namespace Casus.Measure.Tests.Clusters;

public class CosineTreeTests
{
    static float[][] Similarity(int count, params (int, int, float)[] pairs)
    {
        var rows = Enumerable.Range(0, count).Select(_ => new float[count]).ToArray();
        foreach (var (i, j, value) in pairs)
            rows[i][j] = rows[j][i] = value;
        return rows;
    }

    [Fact]
    public void Grow_weighs_groups_by_their_size()
    {
        var merges = CosineTree.Grow(
            Similarity(4, (0, 1, .9f), (0, 2, .8f), (1, 2, .6f), (0, 3, .3f), (1, 3, .3f), (2, 3, .6f))
        );
        Assert.Equal([0.9, 0.7, 0.4], merges.Select(m => Math.Round(m.Similarity, 6)));
    }

    [Fact]
    public void Best_cut_stops_where_gold_is_met()
    {
        var merges = CosineTree.Grow(Similarity(4, (0, 1, .9f), (2, 3, .5f), (0, 2, .2f)));
        var groups = CosineTree.BestCut(["a", "a", "b", "b"], merges);
        Assert.Equal(groups[0], groups[1]);
        Assert.Equal(groups[2], groups[3]);
        Assert.NotEqual(groups[0], groups[2]);
    }

    [Fact]
    public void Cosine_weighs_rare_words_up()
    {
        var similarity = WordVectors.Similarities(["north bridge", "North tower", "orchard"]);
        var (common, rare) = (Math.Log(3 / 2.0), Math.Log(3 / 1.0));
        Assert.Equal(common * common / ((common * common) + (rare * rare)), similarity[0][1], 6);
        Assert.Equal(similarity[0][1], similarity[1][0]);
        Assert.Equal(0, similarity[0][2]);
    }
}
