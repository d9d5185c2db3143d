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
        Claimants.ToDictionary(c => c.Id, StringComparer.Ordinal);

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

    /// <summary>The homes together, in whatever order they come.</summary>
    internal static LedgerCatalogue Of(
        long stamp,
        int reports,
        IReadOnlyCollection<HomeGist> homes,
        IReadOnlyList<Facet> facets
    )
    {
        var (voices, agencies, members) = (
            new VoiceTally(),
            new AgencyTally(),
            new Dictionary<string, int>(StringComparer.Ordinal)
        );
        foreach (var home in homes)
        {
            agencies.Add(home);
            foreach (var voice in home.Voices)
                voices.Add(voice, home.Card is not null);
            if (home.Card?.PartOf is { } whole)
                members[whole] = members.GetValueOrDefault(whole) + 1;
        }
        var cards = homes
            .Select(home => home.Card)
            .OfType<IncidentCard>()
            .Select(card => members.TryGetValue(card.Id, out var count) ? card with { Members = count } : card)
            .OrderByDescending(card => card.Day)
            .ThenBy(card => card.Id, StringComparer.Ordinal)
            .ToList();
        var byId = cards.ToDictionary(card => card.Id, StringComparer.Ordinal);
        var (named, copying) = agencies.Cards();
        return new(
            stamp,
            reports,
            cards,
            byId,
            facets,
            voices.Cards(),
            named,
            copying,
            [
                .. homes
                    .SelectMany(home => home.Appeals)
                    .Where(appeal => byId.ContainsKey(appeal.Incident!))
                    .Select(appeal => new AppealCard(appeal, byId[appeal.Incident!]))
                    .OrderByDescending(a => a.Incident.Day)
                    .ThenBy(a => a.Appeal.Id, StringComparer.Ordinal),
            ]
        );
    }
}
