using System.Collections.Immutable;
using Casus.Coding.Figures;

namespace Casus.Incidents.Tolls;

/// <summary>The figures of one side and category, settled by a named rule; a null bound is open or unknown, never zero.</summary>
/// <param name="Rule">Which rule chose, in words.</param>
/// <param name="Origins">Independent known roots among the claimants; press that names no source adds none.</param>
public sealed record Toll(
    string? Side,
    FigureKind Kind,
    VictimStatus? Status,
    long? Low,
    long? Best,
    long? High,
    string Rule,
    int Claimants,
    int Origins,
    ImmutableArray<string> Figures
)
{
    /// <summary>Names the toll within its incident.</summary>
    public string Key => $"{Side}|{Kind}|{Status}";
}
