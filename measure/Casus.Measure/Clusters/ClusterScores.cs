namespace Casus.Measure.Clusters;

/// <summary>How well a grouping of documents agrees with the true one.</summary>
/// <param name="Pairs">Over all pairs of documents: same group in gold, same group as said.</param>
/// <param name="BCubed">Harmonic mean of B³ precision and recall (Bagga and Baldwin 1998), each document weighing the same.</param>
/// <param name="LookAlikeError">Share of the pairs that look alike but belong apart which were joined; null when there is no such pair.</param>
/// <param name="Documents">How many were grouped.</param>
public sealed record ClusterScores(Tally Pairs, double BCubed, double? LookAlikeError, int Documents)
{
    /// <summary>Adjusted Rand index (Hubert and Arabie 1985): 0 for chance, 1 for the true groups.</summary>
    public double AdjustedRand
    {
        get
        {
            var all = Documents * (Documents - 1.0) / 2;
            var chance = all == 0 ? 0 : Pairs.Gold * (double)Pairs.Said / all;
            var most = (Pairs.Gold + Pairs.Said) / 2.0;
            return most <= chance ? 1 : (Pairs.Right - chance) / (most - chance);
        }
    }

    /// <summary>Compares labels document by document; <paramref name="lookAlike"/> is asked only for pairs that gold keeps apart.</summary>
    public static ClusterScores Of(
        IReadOnlyList<string> gold,
        IReadOnlyList<string> said,
        Func<int, int, bool> lookAlike
    ) => new(PairsOf(gold, said), BCubedOf(gold, said), LookAlikeErrorOf(gold, said, lookAlike), gold.Count);

    static Tally PairsOf(IReadOnlyList<string> gold, IReadOnlyList<string> said) =>
        new(Joined(gold.Zip(said)), Joined(gold), Joined(said));

    static long Joined<T>(IEnumerable<T> labels)
        where T : notnull => labels.CountBy(label => label).Sum(group => group.Value * (group.Value - 1L) / 2);

    static double BCubedOf(IReadOnlyList<string> gold, IReadOnlyList<string> said)
    {
        if (gold.Count == 0)
            return 0;
        var both = gold.Zip(said).CountBy(pair => pair).ToDictionary();
        var golds = gold.CountBy(label => label).ToDictionary();
        var saids = said.CountBy(label => label).ToDictionary();
        double precision = 0;
        double recall = 0;
        foreach (var ((g, s), shared) in both)
        {
            precision += (double)shared * shared / saids[s];
            recall += (double)shared * shared / golds[g];
        }
        return 2 * precision * recall / (precision + recall) / gold.Count;
    }

    static double? LookAlikeErrorOf(
        IReadOnlyList<string> gold,
        IReadOnlyList<string> said,
        Func<int, int, bool> lookAlike
    )
    {
        long alike = 0;
        long joined = 0;
        for (var i = 0; i < gold.Count; i++)
        for (var j = i + 1; j < gold.Count; j++)
        {
            if (gold[i] == gold[j] || !lookAlike(i, j))
                continue;
            alike++;
            if (said[i] == said[j])
                joined++;
        }
        return alike == 0 ? null : (double)joined / alike;
    }
}
