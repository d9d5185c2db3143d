using Casus.Ledger;
using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>Derived rows to the catalogue, a row at a time.</summary>
static class CatalogueReader
{
    public static LedgerCatalogue Read(ILedger ledger)
    {
        var drafts = Rows<ExportedIncident>(ledger, "incidents")
            .ToDictionary(i => i.Id, i => new CardDraft(i), StringComparer.Ordinal);
        foreach (var draft in drafts.Values)
            if (draft.PartOf is { } whole && drafts.TryGetValue(whole, out var episode))
                episode.Members++;
        var (voices, agencies) = (new VoiceTally(), new AgencyTally());
        foreach (var report in Rows<ReportGist>(ledger, "reports"))
        {
            agencies.Add(report);
            Of(report.Incident)?.Add(report);
        }
        foreach (var statement in Rows<StatementGist>(ledger, "statements").Where(s => s.IsClaim))
        {
            voices.Add(statement);
            Of(statement.Incident)?.Add(statement.Claimant);
        }
        foreach (var dispute in Rows<ExportedDispute>(ledger, "disputes"))
            Of(dispute.Incident)?.Add(dispute);
        foreach (var toll in Rows<ExportedToll>(ledger, "tolls"))
            Of(toll.Incident)?.Add(toll);
        var appeals = Rows<ExportedAppeal>(ledger, "appeals").Where(a => !a.Background).ToList();
        foreach (var appeal in appeals)
            if (Of(appeal.Incident) is { } draft)
                draft.Appeals++;
        var words = FacetKeys.All.Select(key => new Vocabulary(key)).ToArray();
        var cards = drafts
            .Values.Select(draft => draft.Card(words))
            .OrderByDescending(card => card.Day)
            .ThenBy(card => card.Id, StringComparer.Ordinal)
            .ToList();
        var byId = cards.ToDictionary(card => card.Id, StringComparer.Ordinal);
        var (named, copying) = agencies.Cards();
        return new(
            ledger.DerivedUpTo ?? 0,
            ledger.ReportCount,
            cards,
            byId,
            [.. words.Select(w => w.Facet())],
            voices.Cards(),
            named,
            copying,
            [
                .. appeals
                    .Where(a => a.Incident is not null && byId.ContainsKey(a.Incident))
                    .Select(a => new AppealCard(a, byId[a.Incident!]))
                    .OrderByDescending(a => a.Incident.Day)
                    .ThenBy(a => a.Appeal.Id, StringComparer.Ordinal),
            ]
        );

        CardDraft? Of(string? incident) => incident is null ? null : drafts.GetValueOrDefault(incident);
    }

    static IEnumerable<T> Rows<T>(ILedger ledger, string kind) =>
        ledger.Derived(kind).Select(row => DocumentJson.Read<T>(row.Json));
}
