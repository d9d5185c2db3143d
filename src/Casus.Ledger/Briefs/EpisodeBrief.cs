using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>One episode on a page: its incidents in their order, and what reports tell of it as a whole. What its incidents tell stands with them.</summary>
sealed class EpisodeBrief(ILedger ledger, ExportedIncident episode, BriefPage page)
{
    public void Write()
    {
        var members = Members();
        page.Heading(episode.Label);
        page.Line(
            $"episode · {BriefWords.Count(members.Count, "incident")} · until {BriefWords.Days(episode.End)} · {episode.Id}"
        );
        page.Part("Its incidents");
        foreach (var member in members)
            page.Item(
                $"{BriefWords.Days(member.Start, member.End)} · {BriefWords.Kind(member.Kind)} · {BriefWords.Count(member.Reports.Count, "report")} · {member.Label} ({member.Id})",
                null,
                null
            );
        WriteClaims(members);
        WriteTolls();
    }

    List<ExportedIncident> Members() =>
        [
            .. ledger
                .Derived("incidents")
                .Select(row => DocumentJson.Read<ExportedIncident>(row.Json))
                .Where(i => i.PartOf == episode.Id)
                .OrderBy(i => i.Start.Earliest ?? DateOnly.MaxValue)
                .ThenBy(i => i.Id, StringComparer.Ordinal),
        ];

    void WriteClaims(List<ExportedIncident> members)
    {
        var first = true;
        foreach (var member in members)
        {
            var view = new IncidentView(ledger, member);
            foreach (var figure in view.AllFigures.Where(f => f.Incident == episode.Id))
            {
                if (first)
                    page.Part("Losses of the whole, as claimed");
                first = false;
                var by = view.Statement(figure.Statement)!;
                page.Item(
                    $"{figure.Side ?? "side not told"}, {BriefWords.Kind(figure.Kind)}: {BriefWords.Number(figure)} — {IncidentView.Voice(by)}:",
                    BriefWords.Quote(by.Quote),
                    view.File(by)
                );
            }
        }
    }

    void WriteTolls() =>
        TollsPart.Write(
            "Losses of the whole, settled by rule",
            ledger.Derived("tolls", episode.Id).Select(row => DocumentJson.Read<ExportedToll>(row.Json)),
            page
        );
}
