namespace Casus.Incidents.Resolution;

/// <summary>How alike two groups of reports are, from the probabilities of the pairs between them, and how alike they must be to be joined.</summary>
public static class GroupLikeness
{
    /// <summary>
    /// A report alone is held against this share of a group, the reports likest to it: a short text has little in common with some of the
    /// others, whatever it tells of.
    /// </summary>
    const double Likest = 0.6;

    /// <summary>Two groups need so much more: that both have company of their own is what two look-alikes have in common.</summary>
    const double Company = 0.2;

    public static double Of(int here, int there, ReadOnlySpan<double> between)
    {
        if (between.IsEmpty)
            return 0;
        var sorted = between.ToArray();
        Array.Sort(sorted);
        var taken = here == 1 || there == 1 ? (int)Math.Ceiling(sorted.Length * Likest) : sorted.Length;
        var sum = 0.0;
        foreach (var probability in sorted.AsSpan()[^taken..])
            sum += probability;
        return sum / taken;
    }

    public static double Needed(int here, int there, double threshold) =>
        here > 1 && there > 1 ? threshold + Company : threshold;
}
