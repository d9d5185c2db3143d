using System.Collections.Immutable;

namespace Casus.Incidents.Resolution;

/// <summary>One reason for or against two reports being about one incident, in log-odds.</summary>
public readonly record struct LikenessPart(string Name, double Points);

/// <summary>How likely two reports are about one incident, with the named parts that it adds up from, or the veto that settles it.</summary>
/// <param name="Veto">Why they cannot be about one incident, in words; null when nothing speaks against it outright.</param>
public sealed record Likeness(ImmutableArray<LikenessPart> Parts, string? Veto)
{
    /// <summary>Log-odds: above 0 it is more likely than not.</summary>
    public double Points { get; } = Parts.Sum(p => p.Points);

    public double Probability => 1 / (1 + Math.Exp(-Points));
}
