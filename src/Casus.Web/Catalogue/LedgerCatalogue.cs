using System.Collections.Frozen;

namespace Casus.Web.Catalogue;

/// <summary>What lists over the whole ledger need, kept in memory; a function of the derived rows. Immutable.</summary>
/// <param name="Stamp">The last entry that it covers.</param>
/// <param name="Cards">The newest first, those of no known day last; then by id.</param>
public sealed record LedgerCatalogue(
    long Stamp,
    int Reports,
    IReadOnlyList<IncidentCard> Cards,
    IReadOnlyDictionary<string, IncidentCard> ById,
    IReadOnlyList<Facet> Facets,
    IReadOnlyList<ClaimantCard> Claimants,
    IReadOnlyList<AgencyCard> Agencies,
    IReadOnlyList<CopyingCard> Copying,
    IReadOnlyList<AppealCard> Appeals
)
{
    /// <summary>Claimants by id; unnamed voices and authors are none.</summary>
    public IReadOnlyDictionary<string, ClaimantCard> ClaimantOf { get; } =
        Claimants.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);

    public static LedgerCatalogue Empty { get; } =
        new(
            -1,
            0,
            [],
            new Dictionary<string, IncidentCard>(),
            [.. FacetKeys.All.Select(key => new Facet(key, [], new Dictionary<string, int>()))],
            [],
            [],
            [],
            []
        );
}
