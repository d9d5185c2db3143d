using Casus.Coding;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>A place with a point, as far as the map of a list needs it.</summary>
public sealed record Spot(string Name, double Latitude, double Longitude, int? Precision);

/// <summary>The killed of one side by the toll's rule.</summary>
public sealed record CardToll(string? Side, long? Low, long? Best, long? High);

/// <summary>What a list shows of an incident, and what it is found by.</summary>
/// <param name="Values">By facet, the numbers of its values.</param>
/// <param name="Sought">What is searched: label, places, parties and claimants, folded, with a space before every word.</param>
public sealed record IncidentCard(
    string Id,
    string Label,
    IncidentKind Kind,
    IncidentLevel Level,
    string? PartOf,
    DateInterval Start,
    DateInterval End,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Places,
    IReadOnlyList<Spot> Spots,
    int Reports,
    int Members,
    IReadOnlyList<CardToll> Killed,
    int Disputes,
    int Appeals,
    bool Reviewed,
    int[][] Values,
    string Sought
)
{
    /// <summary>The day that the list is ordered by; null for an incident of no known day.</summary>
    public DateOnly? Day => Start.Earliest ?? Start.Latest ?? End.Earliest ?? End.Latest;
}
