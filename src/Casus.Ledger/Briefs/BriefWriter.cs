using Casus.Coding.Obligations;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;

namespace Casus.Ledger.Briefs;

/// <summary>The ledger as a page to read: incidents, what each side says, losses, appeals, disputes, every line with its report.</summary>
public static class BriefWriter
{
    /// <summary>More incidents than this are listed first; one is then asked for by its id.</summary>
    const int PagesAtMost = 6;
    const int ListedAtMost = 40;
    const int LinesOfMany = 5;
    const int StraysAtMost = 30;

    /// <summary>Folds what is not folded yet and writes all incidents, or the one named. False, and nothing written, when there is no such incident.</summary>
    /// <param name="treaties">With it, the texts that appeals cite are told with their parties and duties.</param>
    public static bool Write(
        ILedger ledger,
        TextWriter output,
        BriefFormat format,
        string? incident = null,
        TreatyKnowledge? treaties = null
    ) =>
        format is BriefFormat.Html
            ? HtmlBrief.Write(ledger, output, incident, treaties)
            : Write(ledger, new BriefPage(output, format), incident, treaties);

    internal static bool Write(ILedger ledger, BriefPage page, string? incident, TreatyKnowledge? treaties)
    {
        LedgerFold.Refresh(ledger);
        if (incident is not null)
        {
            var row = ledger.Derived("incidents", incident).FirstOrDefault();
            if (row is null)
                return false;
            if (ledger is MomentLedger past)
                page.Line($"As of {past.Moment}.");
            WriteOne(ledger, page, DocumentJson.Read<ExportedIncident>(row.Json), int.MaxValue, treaties);
            return true;
        }
        var all = ledger
            .Derived("incidents")
            .Select(row => DocumentJson.Read<ExportedIncident>(row.Json))
            .OrderByDescending(i => i.Reports.Count)
            .ThenBy(i => i.Start.Earliest ?? DateOnly.MaxValue)
            .ThenBy(i => i.Id, StringComparer.Ordinal)
            .ToList();
        var episodes = all.Where(i => i.Level is IncidentLevel.Episode).ToList();
        all.RemoveAll(episodes.Contains);
        var counted =
            $"{BriefWords.Count(ledger.ReportCount, "report")}, {BriefWords.Count(all.Count, "incident")}"
            + (episodes.Count > 0 ? $", {BriefWords.Count(episodes.Count, "episode")}" : "");
        page.Title($"Brief{(ledger is MomentLedger view ? $" as of {view.Moment}" : "")}: {counted}");
        if (all.Count > PagesAtMost)
            WriteList(page, all, episodes);
        else
            foreach (var one in episodes.Concat(all))
                WriteOne(ledger, page, one, LinesOfMany, treaties);
        WriteStrays(ledger, page);
        if (ledger is MomentLedger then)
            UndatedReports.Write(then, page);
        return true;
    }

    static void WriteOne(
        ILedger ledger,
        BriefPage page,
        ExportedIncident incident,
        int linesAtMost,
        TreatyKnowledge? treaties
    )
    {
        if (incident.Level is IncidentLevel.Episode)
            new EpisodeBrief(ledger, incident, page).Write();
        else
            new IncidentBrief(new IncidentView(ledger, incident), page, linesAtMost, treaties).Write();
    }

    static void WriteList(BriefPage page, List<ExportedIncident> all, List<ExportedIncident> episodes)
    {
        if (episodes.Count > 0)
        {
            page.Part("Episodes, incidents that belong together");
            foreach (var episode in episodes.Take(ListedAtMost))
                page.Item($"{episode.Id}  until {BriefWords.Days(episode.End)} · {episode.Label}", null, null);
            if (episodes.Count > ListedAtMost)
                page.Item($"… and {episodes.Count - ListedAtMost} more", null, null);
        }
        page.Part("Incidents, those with most reports first");
        foreach (var incident in all.Take(ListedAtMost))
        {
            var parties = incident.Parties.Count > 0 ? $" · {string.Join(", ", incident.Parties)}" : "";
            page.Item(
                $"{incident.Id}  {BriefWords.Days(incident.Start, incident.End)} · {BriefWords.Kind(incident.Kind)}{parties}"
                    + $" · {BriefWords.Count(incident.Reports.Count, "report")} · {incident.Label}",
                null,
                null
            );
        }
        if (all.Count > ListedAtMost)
            page.Item($"… and {all.Count - ListedAtMost} more", null, null);
        page.Part($"To see one: casus brief {all[0].Id}");
    }

    /// <summary>Reports in no incident, each with why, so that none is lost from sight.</summary>
    static void WriteStrays(ILedger ledger, BriefPage page)
    {
        var strays = 0;
        foreach (var row in ledger.Derived("reports"))
        {
            if (row.Incident is not null)
                continue;
            if (strays++ == 0)
                page.Part("Reports in no incident");
            if (strays > StraysAtMost)
                continue;
            var report = DocumentJson.Read<ExportedReport>(row.Json);
            page.Item($"{report.Title ?? "(no title)"}: {Why(report)}", null, report.File);
        }
        if (strays > StraysAtMost)
            page.Item($"… and {strays - StraysAtMost} more", null, null);
    }

    static string Why(ExportedReport report) =>
        report.Language is not "en" ? $"its language ({report.Language}) is kept but not read for claims"
        : report.Title is null && report.BodyStart == 0 ? "it tells of no incident, or has no text"
        : "it tells of no incident";
}
