using System.Collections.Frozen;
using Casus.Coding.Actors;

namespace Casus.Coding.Figures;

/// <summary>The sides that a report speaks of most: whose own losses a claimant is taken to tell when the words do not say whose.</summary>
static class OwnParties
{
    const int Most = 2;

    public static FrozenSet<string> Of(CodingContext context) =>
        context
            .Actors.All.Where(m =>
                m.Actor is { Side: not null, Kind: not (ClaimantKind.Agency or ClaimantKind.Outlet) }
            )
            .GroupBy(m => Country(m.Actor.Side!), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.First().Span.Start)
            .Take(Most)
            .Select(g => g.Key)
            .ToFrozenSet(StringComparer.Ordinal);

    static string Country(string side) => side.Split('/')[0];
}
