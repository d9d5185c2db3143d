using Casus.Coding.Figures;
using Casus.Incidents.Disputes;
using Casus.Language.Expressions;
using Casus.Ledger.Document;
using Casus.Ledger.Searching;

namespace Casus.Web.Catalogue;

/// <summary>One incident's card while its rows are gone through.</summary>
sealed class CardDraft(ExportedIncident incident)
{
    const int PlacesAtMost = 4;
    const int SpotsAtMost = 6;

    readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    readonly HashSet<string> _disputes = new(StringComparer.Ordinal);
    readonly List<CardToll> _killed = [];
    int _disputed;
    bool _reviewed;

    public void Add(string publisher) => _sources.Add(publisher);

    public void Add(ExportedDispute dispute)
    {
        if (dispute.Status != DisputeStatus.Disputed)
            return;
        _disputes.Add(Spelling.Of(dispute.Kind));
        _disputed += dispute.Between == DisputeBetween.Claimants ? 1 : 0;
    }

    public void Add(ExportedToll toll)
    {
        _reviewed |= toll.Reviewed;
        if (toll.Kind == FigureKind.Killed && toll is not { Low: null, Best: null, High: null })
            _killed.Add(new(toll.Side, toll.Low, toll.Best, toll.High));
    }

    public IncidentCard Card(
        IReadOnlyCollection<string> claimants,
        IEnumerable<string> agencies,
        int appeals,
        Vocabulary[] words
    )
    {
        var i = incident;
        var days = new DateInterval(i.Start.Earliest ?? i.Start.Latest, i.End.Latest ?? i.End.Earliest);
        int[][] values =
        [
            words[FacetKeys.Type].Of([Spelling.Of(i.Kind)]),
            words[FacetKeys.Side].Of(i.Parties),
            words[FacetKeys.Claimant].Of(claimants.Order(StringComparer.Ordinal)),
            words[FacetKeys.Agency].Of(agencies.Order(StringComparer.Ordinal)),
            words[FacetKeys.Source].Of(_sources.Order(StringComparer.Ordinal)),
            words[FacetKeys.Place].Of(i.Places.Select(p => p.Name)),
            words[FacetKeys.Year].Of(Years(days)),
            words[FacetKeys.Status].Of([_reviewed ? "reviewed" : "machine-read"]),
            words[FacetKeys.Dispute].Of(_disputes.Order(StringComparer.Ordinal)),
            words[FacetKeys.Level].Of([Spelling.Of(i.Level)]),
        ];
        var sought = string.Join(' ', [i.Label, .. i.Places.Select(p => p.Name), .. i.Parties, .. claimants]);
        return new(
            i.Id,
            i.Label,
            i.Kind,
            i.Level,
            i.PartOf,
            i.Start,
            i.End,
            i.Parties,
            [.. i.Places.Select(p => p.Name).Take(PlacesAtMost)],
            [
                .. i
                    .Places.Where(p => p is { Lat: not null, Lon: not null })
                    .Take(SpotsAtMost)
                    .Select(p => new Spot(p.Name, p.Lat!.Value, p.Lon!.Value, p.WherePrec)),
            ],
            i.Reports.Count,
            0,
            [.. _killed.OrderBy(t => t.Side, StringComparer.Ordinal)],
            _disputed,
            appeals,
            _reviewed,
            values,
            " " + SearchWords.Joined(sought)
        );
    }

    static IEnumerable<string> Years(DateInterval days) =>
        days is { Earliest: { } from, Latest: { } to } && to.Year - from.Year < 10
            ? Enumerable.Range(from.Year, to.Year - from.Year + 1).Select(Spelling.Of)
            : [];
}
