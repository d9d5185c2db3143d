using Casus.Ledger.Briefs;
using Casus.Ledger.Moments;

namespace Casus.Ledger.Changes;

/// <summary>What changed, as a page to read.</summary>
public static class ChangesWriter
{
    const int ReportsAtMost = 30;
    const int LinesAtMost = 5;

    public static void Write(LedgerChanges changes, TextWriter output, BriefFormat format)
    {
        var page = new BriefPage(output, format);
        page.Title($"Changes {Moments(changes)}");
        page.Line(
            $"{Step(changes.ReportsBefore, changes.ReportsAfter, "report")}, {Step(changes.IncidentsBefore, changes.IncidentsAfter, "incident")}"
        );
        foreach (var incident in changes.Incidents)
            new ChangedIncidentPage(incident, changes, page).Write();
        ChangedPages.Write(changes.Pages, page, LinesAtMost);
        WriteReports(page, "New reports in no incident", [.. changes.NewReports.Where(r => r.Incident is null)]);
        WriteReports(page, "Reports that are there no more", changes.GoneReports);
        if (changes.Incidents.Count == 0 && changes.NewReports.Count + changes.GoneReports.Count == 0)
            page.Line("Nothing changed.");
    }

    static string Moments(LedgerChanges changes) =>
        $"from {changes.From?.At ?? "now"} to {changes.To?.At ?? "now"}"
        + (changes.From is { } from ? $", by {(from.By == MomentBy.Published ? "publication" : "recording")}" : "");

    static string Step(int before, int after, string one) =>
        before == after ? BriefWords.Count(after, one) : $"{before} to {BriefWords.Count(after, one)}";

    static void WriteReports(BriefPage page, string heading, IReadOnlyList<ChangedReport> reports)
    {
        if (reports.Count == 0)
            return;
        page.Part(heading);
        foreach (var report in reports.Take(ReportsAtMost))
            page.Item(report.Title ?? "(no title)", null, report.File);
        if (reports.Count > ReportsAtMost)
            page.Item($"… and {reports.Count - ReportsAtMost} more", null, null);
    }
}
