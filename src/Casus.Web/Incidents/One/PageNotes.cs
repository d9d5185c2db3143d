using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>The notes of an incident's page: all words that its parts link to, in the order of the parts.</summary>
static class PageNotes
{
    static readonly string[] Disputes = ["agreed", "disputed", "differently", "revised", "one-sided"];

    /// <param name="figures">How many figures beside the tolls are shown.</param>
    /// <param name="reports">How many reports are shown.</param>
    public static Footnotes Of(IncidentModel model, int figures, int reports) =>
        new([
            .. model.Voices.SelectMany(s => s.Claims.Take(IncidentModel.ClaimsFirst)).Select(c => c.Cited),
            .. model.Headline.Select(t => t.Telling?.Cited),
            .. Disputes.SelectMany(key => model.Disputes[key]).SelectMany(Positions),
            .. model.Changed.Values,
            .. model.Tolls.SelectMany(g => g.Tolls).SelectMany(t => t.Figures.Prepend(t.Telling)).Select(f => f?.Cited),
            .. model.OtherFigures.Take(figures).Select(f => f.Cited),
            .. model.Matrix.Rows.SelectMany(r => r.Cells.Select(c => c.Cited).Prepend(r.First)),
            .. model.Sides.SelectMany(s => s.Claims).Select(c => c.Cited),
            .. model.Timeline.SelectMany(d => d.Claims).Select(c => c.Cited),
            .. model.Appeals.SelectMany(a => a.Instruments.Prepend(a.Cited).Concat(a.Replies)),
            .. model.Truces.SelectMany(t => t.Violations.Prepend(t.Cited)),
            .. model.ReportsShown(reports).Select(r => r.Day),
            .. model.Places.Take(IncidentModel.PlacesShown).Select(p => p.Cited),
        ]);

    static IEnumerable<Citation?> Positions(DisputeLine line) =>
        line.Positions.SelectMany(p => p.Holders.Where(h => h.Claimant is null).Select(h => h.Cited).Prepend(p.Cited));
}
