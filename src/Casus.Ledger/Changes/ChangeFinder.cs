using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Changes;

/// <summary>Two views of a ledger to what the later tells that the earlier did not.</summary>
public static class ChangeFinder
{
    /// <summary>Folds what is not folded yet. Incidents are followed by their reports, whatever their ids.</summary>
    public static LedgerChanges Between(ILedger earlier, ILedger later)
    {
        LedgerFold.Refresh(earlier);
        LedgerFold.Refresh(later);
        var (before, after) = (new SeenIncidents(earlier), new SeenIncidents(later));
        var known = earlier.Derived("statements").Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var incidents = after
            .Incidents.Select(id => Of(id, before, after, known))
            .Concat(before.Incidents.Select(id => Gone(id, before, after)).OfType<IncidentChanges>())
            .Where(changes => !changes.IsNothing)
            .OrderBy(changes => changes.Incident, StringComparer.Ordinal);
        return new(
            LedgerChanges.Name,
            ExportedMoment.Of(earlier),
            ExportedMoment.Of(later),
            earlier.ReportCount,
            later.ReportCount,
            before.Incidents.Count,
            after.Incidents.Count,
            [.. after.Reports.Where(id => !before.Has(id)).Select(after.Report)],
            [.. before.Reports.Where(id => !after.Has(id)).Select(before.Report)],
            PagesOf(before, after),
            [.. incidents]
        );
    }

    static IReadOnlyList<PageChange> PagesOf(SeenIncidents before, SeenIncidents after) =>
        [
            .. after
                .Pages()
                .Pages.Select(texts => (Was: texts.LastOrDefault(text => before.Has(text.Report.Id)), Now: texts[^1]))
                .Where(page => page.Was is not null && page.Was.Report.Id != page.Now.Report.Id)
                .Select(page => PageChange.Between(page.Was!, page.Now)),
        ];

    static IncidentChanges Of(string id, SeenIncidents before, SeenIncidents after, HashSet<string> known)
    {
        var incident = after.Incident(id);
        var was = before.Of(incident.Reports);
        var had = was.SelectMany(i => before.Incident(i).Reports).ToHashSet(StringComparer.Ordinal);
        var view = new IncidentView(after.Ledger, incident);
        return new(
            id,
            incident.Label,
            Change(was, before, after),
            was,
            [.. incident.Reports.Where(report => !had.Contains(report))],
            ClaimChanges.Of(view, known),
            FigureChanges.New(view, before.Rows<ExportedFigure>("figures", was)),
            FigureChanges.Withdrawn(view, before.Rows<ExportedFigure>("figures", was)),
            TollChanges.Of(view.Tolls, before.Rows<ExportedToll>("tolls", was)),
            AppealChanges.Of(view.Appeals, before.Rows<ExportedAppeal>("appeals", was)),
            TruceChanges.Of(view.Ceasefires, before.Rows<ExportedCeasefire>("ceasefires", was)),
            DisputeChanges.Of(view.Disputes, before.Rows<ExportedDispute>("disputes", was))
        );
    }

    static IncidentChange Change(IReadOnlyList<string> was, SeenIncidents before, SeenIncidents after) =>
        was.Count == 0 ? IncidentChange.New
        : was.Count > 1 ? IncidentChange.Merged
        : after.Of(before.Incident(was[0]).Reports).Count > 1 ? IncidentChange.Split
        : IncidentChange.Continued;

    static IncidentChanges? Gone(string id, SeenIncidents before, SeenIncidents after)
    {
        var incident = before.Incident(id);
        return after.Of(incident.Reports).Count > 0
            ? null
            : new(id, incident.Label, IncidentChange.Gone, [id], [], [], [], [], [], [], [], []);
    }
}
