using Casus.Measure.Clusters;

namespace Casus.Measure.Tests.Clusters;

public class ClusterScoresTests
{
    // Six documents of the incidents a, a, a, b, b, c; the product put the first four together.
    static readonly string[] Gold = ["a", "a", "a", "b", "b", "c"];
    static readonly string[] Said = ["1", "1", "1", "1", "2", "3"];

    static ClusterScores Scores => ClusterScores.Of(Gold, Said, (i, j) => i < 5 && j < 5);

    [Fact]
    public void Pairs_count_every_two_documents_of_one_group()
    {
        Assert.Equal(new Tally(Right: 3, Gold: 4, Said: 6), Scores.Pairs);
        Assert.Equal(0.6, Scores.Pairs.F1, 12);
    }

    [Fact]
    public void B_cubed_weighs_every_document_the_same()
    {
        const double precision = ((3 * 0.75) + 0.25 + 1 + 1) / 6;
        const double recall = (3 + 0.5 + 0.5 + 1) / 6;
        Assert.Equal(2 * precision * recall / (precision + recall), Scores.BCubed, 12);
    }

    [Fact]
    public void Look_alike_error_counts_only_pairs_that_belong_apart_and_look_alike() =>
        Assert.Equal(3 / 6.0, Scores.LookAlikeError);

    [Fact]
    public void Look_alike_error_is_unknown_where_nothing_looks_alike() =>
        Assert.Null(ClusterScores.Of(Gold, Said, (_, _) => false).LookAlikeError);

    [Fact]
    public void Names_of_groups_do_not_matter()
    {
        var renamed = ClusterScores.Of(Gold, ["b", "b", "b", "a", "a", "a"], (_, _) => true);
        Assert.Equal(new Tally(4, 4, 6), renamed.Pairs);
    }
}
