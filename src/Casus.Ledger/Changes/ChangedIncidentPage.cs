using Casus.Coding.Figures;
using Casus.Ledger.Briefs;

namespace Casus.Ledger.Changes;

/// <summary>What changed in one incident, as a part of the page.</summary>
sealed class ChangedIncidentPage(IncidentChanges changes, LedgerChanges all, BriefPage page)
{
    readonly Dictionary<string, ChangedReport> _reports = all.NewReports.ToDictionary(
        r => r.Id,
        StringComparer.Ordinal
    );

    public void Write()
    {
        page.Heading(changes.Label);
        page.Line($"{changes.Incident} · {What()}");
        Part("New reports", changes.Reports, report => page.Item(Title(report), null, File(report)));
        Part("New claims", changes.Claims, c => page.Item($"{c.Claimant}:", BriefWords.Quote(c.Quote), File(c.Report)));
        Part(
            "Withdrawn figures",
            changes.Withdrawn,
            f => page.Item($"{Loss(f.Side, f.Kind)}: {f.Number} is {BriefWords.Kind(f.Standing)}", null, null)
        );
        Part("Losses, settled by rule", changes.Tolls, Toll);
        Part("Appeals for help", changes.Appeals, Appeal);
        Part("Truces", changes.Truces, Truce);
        Part("Disputes", changes.Disputes, Dispute);
    }

    string What() =>
        changes.Change switch
        {
            IncidentChange.New => "new",
            IncidentChange.Merged => $"now one: {string.Join(", ", changes.Was)}",
            IncidentChange.Split => $"split off: {changes.Was[0]} is several incidents now",
            IncidentChange.Gone => "there no more",
            _ => changes.Was[0] == changes.Incident ? "goes on" : $"goes on, was {changes.Was[0]}",
        };

    void Part<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        page.Part(heading);
        foreach (var item in items)
            write(item);
    }

    string Title(string report) =>
        !_reports.TryGetValue(report, out var known)
            ? $"{report}, from another incident"
            : (known.Title ?? "(no title)")
                + (known.VersionOf is null ? "" : ", a later text of a page")
                + (known.CopyOf is null ? "" : ", repeats another report");

    string? File(string report) => _reports.GetValueOrDefault(report)?.File;

    static string Loss(string? side, FigureKind kind) => $"{side ?? "side not told"}, {BriefWords.Kind(kind)}";

    void Toll(ChangedToll t)
    {
        var status = t.Status is { } s ? $" {BriefWords.Kind(s)}" : "";
        var was = string.Join(" and ", t.Was.Select(Numbers));
        var now = t.Now is { } n ? $"{Numbers(n)} — {n.Rule}" : "no longer told";
        page.Item(
            $"{t.Side ?? "side not told"},{status} {BriefWords.Kind(t.Kind)}: {(was.Length == 0 ? "" : $"{was}, now ")}{now} ({BriefWords.Kind(t.Change)})",
            null,
            null
        );
    }

    static string Numbers(TollNumbers t) => BriefWords.Toll(t.Low, t.Best, t.High);

    void Appeal(ChangedAppeal a)
    {
        var stage = a.Was is { } was && was != a.Stage ? $"{BriefWords.Kind(was)}, now " : "";
        var replies = string.Concat(a.Replies.Select(r => $" {r.By}: {BriefWords.Kind(r.Status)}."));
        page.Item(
            $"{a.Requester} to {a.Addressee}: {stage}{BriefWords.Kind(a.Stage)}{(a.Was is null ? " (new)" : "")}.{replies}",
            null,
            null
        );
    }

    void Truce(ChangedTruce t)
    {
        var was = t.Was is { } before && before != t.Status ? $"{BriefWords.Kind(before)}, now " : "";
        var broken =
            t.Violations.Count > 0 ? $", {BriefWords.Count(t.Violations.Count, "violation")} more claimed" : "";
        page.Item(
            $"{BriefWords.Kind(t.What)} {string.Join(", ", t.Parties)}: {was}{BriefWords.Kind(t.Status)}{(t.Was is null ? " (new)" : "")}{broken}",
            null,
            null
        );
    }

    void Dispute(ChangedDispute d)
    {
        var was = d.Was is { } before && before != d.Status ? $"{BriefWords.Kind(before)}, now " : "";
        var held = string.Join("; ", d.Positions.Select(p => $"{p.Value} — {string.Join(", ", p.Claimants)}"));
        page.Item(
            $"{BriefWords.Kind(d.Kind)}: {was}{BriefWords.Kind(d.Status)}{(d.Was is null ? " (new)" : "")}{(held.Length == 0 ? "" : $": {held}")}",
            null,
            null
        );
    }
}
