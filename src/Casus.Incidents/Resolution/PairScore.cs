using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>How likely two reports are about one incident, in log-odds, and how alike they look when nothing is held against them for their days or for being written apart.</summary>
readonly record struct PairScore(float Points, float Alike, bool Vetoed)
{
    public double Probability => Vetoed ? 0 : 1 / (1 + Math.Exp(-Points));

    /// <param name="a">The one with the smaller id.</param>
    public static PairScore Of(Signature a, Signature b)
    {
        var (points, alike, vetoed) = PairScorer.Quick(a, b);
        return new((float)points, (float)alike, vetoed);
    }
}
