using Casus.Coding.Figures;
using Casus.Coding.Obligations;
using Casus.Coding.Statements;
using Casus.Incidents.Disputes;
using Casus.Ledger.Document;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Briefs;

/// <summary>One incident on a page: what each side says, losses, appeals, disputes, and what it must not be taken for.</summary>
sealed class IncidentBrief(IncidentView view, BriefPage page, int linesAtMost, TreatyKnowledge? treaties)
{
    public void Write()
    {
        var incident = view.Incident;
        page.Heading($"{incident.Label}");
        var places = incident.Places.Select(p => p.Name).Take(8).ToList();
        string[] facts =
        [
            BriefWords.Kind(incident.Kind),
            BriefWords.Days(incident.Start, incident.End),
            incident.Parties.Count > 0 ? string.Join(", ", incident.Parties) : "parties not named",
            BriefWords.Count(incident.Reports.Count, "report"),
            incident.Id,
        ];
        page.Line(string.Join(" · ", facts));
        if (places.Count > 0)
            page.Line($"Places: {string.Join(", ", places)}");
        if (incident.PartOf is { } episode)
            page.Line($"Part of: {view.LabelOf(episode)} ({episode})");
        WriteSides();
        WriteFigures();
        TollsPart.Write("Losses, settled by rule", view.Tolls, page);
        new AppealsPart(view, page, treaties).Write();
        WriteCeasefires();
        WriteDisputes();
        WriteLookAlikes();
        ChangedPages.Write(
            view.Pages.Pages.SelectMany(texts => texts.Zip(texts.Skip(1), PageChange.Between)),
            page,
            linesAtMost
        );
        JudgedPart.Write(view.Ledger, incident.Reports, page);
        WriteReports();
    }

    void WriteSides()
    {
        var said = view.Statements.Where(view.IsTold);
        var sides = said.GroupBy(s => s.Claimant.Side)
            .OrderByDescending(g => g.Key is not null && view.Incident.Parties.Contains(g.Key))
            .ThenBy(g => g.Key is null)
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var side in sides)
        {
            page.Part(side.Key is null ? "Others say" : $"{side.Key} says");
            WriteSome([.. side.OrderByDescending(s => s.Events.Count > 0).Take(linesAtMost)], side.Count());
        }
    }

    void WriteSome(List<ExportedStatement> some, int all)
    {
        foreach (var statement in view.Statements.Where(some.Contains))
            page.Item(
                $"{IncidentView.Voice(statement)}{Manner(statement)}:",
                BriefWords.Quote(SaidWords.Of(statement)),
                view.File(statement)
            );
        if (all > some.Count)
            page.Item($"… and {all - some.Count} more", null, null);
    }

    string Manner(ExportedStatement s) =>
        view.IsDenial(s) ? " denies"
        : s.Conditional ? " on a condition"
        : s.Certainty switch
        {
            Certainty.Probable => ", as probable",
            Certainty.Possible => ", as possible",
            _ => "",
        };

    void WriteFigures()
    {
        if (view.Figures.Count == 0)
            return;
        page.Part("Losses, as claimed");
        foreach (
            var figure in view
                .Figures.OrderBy(f => f.Side, StringComparer.Ordinal)
                .ThenBy(f => f.Kind)
                .ThenBy(f => f.Id)
        )
        {
            var by = view.Statement(figure.Statement);
            if (by is not null && view.IsRepeat(by))
                continue;
            var whose = figure.Side ?? "side not told";
            var standing = figure.Standing == Standing.Stands ? "" : $" ({BriefWords.Kind(figure.Standing)})";
            page.Item(
                $"{whose}, {BriefWords.Kind(figure.Kind)}: {BriefWords.Number(figure)}{standing} — {(by is null ? "?" : IncidentView.Voice(by))}:",
                by is null ? null : BriefWords.Quote(by.Quote),
                by is null ? null : view.File(by)
            );
        }
    }

    void WriteCeasefires()
    {
        if (view.Ceasefires.Count == 0)
            return;
        page.Part("Truces");
        foreach (var truce in view.Ceasefires)
            page.Item(
                $"{BriefWords.Kind(truce.What)} {string.Join(", ", truce.Parties)}: {BriefWords.Kind(truce.Status)}"
                    + (truce.Effective is { IsUnknown: false } from ? $", from {BriefWords.Days(from)}" : "")
                    + (
                        truce.Violations.Count > 0
                            ? $", {BriefWords.Count(truce.Violations.Count, "violation")} claimed"
                            : ""
                    ),
                Evidence(truce.Statements),
                Source(truce.Statements)
            );
    }

    void WriteDisputes()
    {
        var groups = view
            .Disputes.Where(d => d.Status != DisputeStatus.OneSided || d.Kind == DisputeKind.Fact)
            .GroupBy(d => Heading(d))
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            page.Part(group.Key);
            foreach (var dispute in group.OrderBy(d => d.Kind).ThenBy(d => d.Id, StringComparer.Ordinal))
            foreach (var position in dispute.Positions)
                page.Item(
                    $"{BriefWords.Kind(dispute.Kind)}: {position.Value} — {string.Join(", ", position.Claimants)}:",
                    Evidence(position.Statements),
                    Source(position.Statements)
                );
        }
    }

    static string Heading(ExportedDispute d) =>
        d.Status == DisputeStatus.OneSided ? "Said by one side, answered by none"
        : d.Status == DisputeStatus.Agreed ? "Agreed"
        : d.Between == DisputeBetween.Claimants ? "Disputed"
        : d.Between == DisputeBetween.Channels ? "Reported differently"
        : "Revised";

    void WriteLookAlikes()
    {
        if (view.Incident.ApartFrom.Count == 0)
            return;
        page.Part("Not to be taken for");
        foreach (var other in view.Incident.ApartFrom)
            page.Item($"{view.LabelOf(other.Incident)} ({other.Incident}): {other.Why}", null, null);
    }

    void WriteReports()
    {
        page.Part("Reports");
        foreach (var report in view.Reports)
        {
            var copy = report.CopyOf is null ? "" : ", repeats another report";
            var version = report.VersionOf is null ? "" : ", a later text of the same page";
            var published = new Language.Expressions.DateInterval(report.Published.Earliest, report.Published.Latest);
            var when = published.IsUnknown ? "date unknown" : BriefWords.Days(published);
            page.Item($"{report.Title ?? "(no title)"} — {when}{copy}{version}", null, report.File);
        }
    }

    string? Evidence(IReadOnlyList<string> statements) => view.Evidence(statements);

    string? Source(IReadOnlyList<string> statements) => view.Source(statements);
}
